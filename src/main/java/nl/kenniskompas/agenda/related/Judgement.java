package nl.kenniskompas.agenda.related;

import java.time.Instant;

/// What a person said of a suggestion.
///
/// @param question id
/// @param by who said it, as who looks may know
record Judgement(long question, Thing thing, Verdict verdict, String by, Instant at) {
    boolean isConfirmed() {
        return verdict == Verdict.CONFIRMED;
    }
}
