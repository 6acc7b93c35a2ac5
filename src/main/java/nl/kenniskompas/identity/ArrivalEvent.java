package nl.kenniskompas.identity;

import org.jspecify.annotations.Nullable;

/// Somebody came in, was refused, went out, or ended a session of theirs from another one. Told in the request
/// itself and outside of a transaction.
///
/// @param way null when it is no longer known
/// @param person null when it is not known who it was
/// @param detail why they were refused, in words of ours only: `niveau: invalid_id_token`; else empty
/// @param from internet address of the visitor
public record ArrivalEvent(
        Outcome outcome, @Nullable Way way, @Nullable PersonId person, String detail, String from) {
    public enum Outcome {
        SIGNED_IN,
        REFUSED,
        SIGNED_OUT,
        SESSION_ENDED
    }
}
