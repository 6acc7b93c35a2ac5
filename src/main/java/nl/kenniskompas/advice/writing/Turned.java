package nl.kenniskompas.advice.writing;

import nl.kenniskompas.advice.thread.Status;

/// What came of moving a commitment's deadline or status.
public sealed interface Turned {
    record Done() implements Turned {}

    /// Somebody else changed the commitment meanwhile.
    record ChangedSince() implements Turned {}

    /// From where it is, there is no way to this status.
    record NoWay(Status from, Status to) implements Turned {}
}
