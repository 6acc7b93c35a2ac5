package nl.kenniskompas.agenda.overview;

import nl.kenniskompas.agenda.edition.Agenda.State;

/// What comes of asking for another state.
public sealed interface Moving {
    record Moved(State to) implements Moving {}

    /// Nobody will understand the step later when it has no reason.
    record WithoutReason() implements Moving {}

    /// From where it stands now the edition cannot come there.
    record NoWay(State from, State to) implements Moving {}

    /// Somebody else moved it after the reader saw it.
    record MovedSince(State now) implements Moving {}

    /// What is asked, before anything is written.
    static Moving ask(State now, State seen, State to, String reason) {
        if (now != seen) return new MovedSince(now);
        if (!now.next().contains(to)) return new NoWay(now, to);
        return reason.isBlank() ? new WithoutReason() : new Moved(to);
    }
}
