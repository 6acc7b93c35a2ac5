package nl.kenniskompas.ingest.recognise.prose;

import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// The smallest part that is looked at as a whole: a line of plain text, or a block of a file that tells its blocks.
///
/// @param span without the marker of an item or the label of a note
/// @param whole with them
/// @param marker of an item or a note, null for none
/// @param gap a blank line stands above it
/// @param turns it is the first of its page
record Strip(Sort sort, Span span, Span whole, @Nullable String marker, int level, boolean gap, boolean turns) {
    enum Sort {
        TEXT,
        ITEM,
        HEADING,
        CELL,
        NOTE
    }

    char first(String content) {
        return span.isEmpty() ? ' ' : content.charAt(span.start());
    }

    char last(String content) {
        return span.isEmpty() ? ' ' : content.charAt(span.end() - 1);
    }
}
