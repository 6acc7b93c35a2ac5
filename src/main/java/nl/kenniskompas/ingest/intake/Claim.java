package nl.kenniskompas.ingest.intake;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A job that this process works on.
record Claim(
        long id,
        String fileName,
        @Nullable String origin,
        byte[] bytes,
        String sha256,
        @Nullable LocalDate date,
        boolean acceptAll) {}
