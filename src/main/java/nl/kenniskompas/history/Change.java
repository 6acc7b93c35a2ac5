package nl.kenniskompas.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One transaction that changed something.
///
/// @param reason null when nobody gave one
/// @param undoes id of the change that this one put back
public record Change(
        long id,
        Instant at,
        String actor,
        @Nullable String reason,
        @Nullable Long undoes) {}
