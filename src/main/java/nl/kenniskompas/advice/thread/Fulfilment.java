package nl.kenniskompas.advice.thread;

import java.time.LocalDate;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;

/// What honours a commitment.
///
/// @param document that honours it, when the library holds it
/// @param words that say so
/// @param whole whether nothing is left to do
public record Fulfilment(
        long id,
        int version,
        long commitment,
        @Nullable DocumentId document,
        String words,
        @Nullable LocalDate day,
        boolean whole) {}
