package nl.kenniskompas.ingest.review;

import java.util.List;

/// What came of a decision.
sealed interface Decided {
    /// @param changed ids of the proposals that are different now, the decided one first
    record Done(List<Long> changed) implements Decided {}

    /// Somebody else decided on it since the page was made.
    record Stale() implements Decided {}

    /// Nothing was done.
    ///
    /// @param reason key of a message
    record Refused(String reason) implements Decided {}
}
