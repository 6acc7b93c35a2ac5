package nl.kenniskompas.advice.thread;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A commitment that came from one status in another.
///
/// @param fulfilment id of the one that brought it there, null when a person said so
public record Step(
        long id,
        long commitment,
        Status before,
        Status status,
        String reason,
        Instant at,
        String actor,
        @Nullable Long fulfilment) {}
