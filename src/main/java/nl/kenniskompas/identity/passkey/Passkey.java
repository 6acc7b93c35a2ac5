package nl.kenniskompas.identity.passkey;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// @param name as its holder calls it
/// @param synced whether it is on more devices of its holder, by way of their own account elsewhere
/// @param usedAt when somebody last came in with it, null for never
record Passkey(
        long id,
        String name,
        boolean synced,
        Instant madeAt,
        @Nullable Instant usedAt) {}
