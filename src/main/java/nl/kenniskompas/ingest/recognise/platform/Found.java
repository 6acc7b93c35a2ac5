package nl.kenniskompas.ingest.recognise.platform;

import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// A relation where it was found.
///
/// @param head the heading above its table
/// @param theme what a column or a row of the table calls its theme
record Found(
        Parting parting,
        Chance chance,
        Ministries ministries,
        @Nullable Head head,
        @Nullable String theme,
        Span span) {}
