package nl.kenniskompas.administration.people;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How much somebody changed, and when first and last; null when nothing.
public record Done(
        long changes, @Nullable Instant first, @Nullable Instant last) {}
