package nl.kenniskompas.search.analysis;

import java.util.List;

/// A word as it stands in a text.
///
/// @param written without what a line's end put into it
/// @param start offset in the text, UTF-16 units
/// @param also other words that the writer means here: "mantelzorg" in "(mantel)zorg"
record Word(String written, int start, int end, List<String> also) {
    Word joined(Word next) {
        return new Word(written + next.written, start, next.end, also);
    }

    Word meaning(List<String> others) {
        return others.isEmpty() ? this : new Word(written, start, end, others);
    }
}
