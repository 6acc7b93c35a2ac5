package nl.kenniskompas.advice.thread;

import java.time.Instant;

/// A deadline that moved.
public record Shift(
        long id, long commitment, Deadline before, Deadline after, String reason, Instant at, String actor) {}
