package nl.kenniskompas.library.document;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A line of the list of documents.
record Document(
        long id,
        String title,
        String kind,
        @Nullable LocalDate dated,
        String mediaType,
        String fileName,
        @Nullable String origin,
        int pages,
        Instant addedAt,
        String addedBy) {}
