package nl.kenniskompas.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody who signed in or was invited.
///
/// @param issuer who vouches for them: the address of an identity provider, `mail` or `demo`
/// @param disabledAt since when they may not come in, null when they may
public record Person(
        PersonId id,
        int version,
        String name,
        @Nullable String email,
        String issuer,
        Instant createdAt,
        @Nullable Instant lastSeenAt,
        @Nullable Instant disabledAt) {}
