package nl.kenniskompas.library.document;

import java.util.Optional;
import nl.kenniskompas.library.reader.DocumentText;
import nl.kenniskompas.library.reader.Mark;

/// A part of a document's text as an address names it, so it may be anything.
///
/// @param from code point
/// @param until code point, exclusive
record Stretch(long from, long until) {
    static final Stretch NONE = new Stretch(0, 0);

    /// What of it is there: from its first sign on, so that it begins where something stands to scroll to.
    Optional<Mark> in(DocumentText text) {
        int[] points = text.content().codePoints().toArray();
        int start = Math.clamp(from, 0, points.length), end = Math.clamp(until, 0, points.length);
        while (start < end && Character.isWhitespace(points[start])) start++;
        return start < end ? Optional.of(Mark.place(start, end)) : Optional.empty();
    }
}
