package nl.kenniskompas.ingest.recognise.advice;

import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// A recommendation before its answer is known.
///
/// @param number null when it is none of the main ones
/// @param at place of its sentence in the row of sentences; where its heading or table row has none: the next one
/// @param span of its words
/// @param answer words of its own answer, from a table
record Found(
        @Nullable Integer number,
        String text,
        int at,
        Span span,
        @Nullable Span answer,
        @Nullable String section) {}
