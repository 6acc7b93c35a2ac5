package nl.kenniskompas.search.query;

import java.util.Collection;
import java.util.List;

/// The words of an index, as far as they stand in entries that the reader sees: a word of hidden entries only is a word
/// that nobody wrote.
public interface Vocabulary {
    /// Whether one of these terms is in one of these fields.
    boolean hasAny(Collection<String> fields, Collection<String> terms);

    /// Words and parts of words that differ by a few letters, two that changed places counting as one; the most
    /// frequent first. The first letter is the same: people seldom miss it, and it spares most of the work.
    ///
    /// @param edits how many letters may differ: 0, 1 or 2
    /// @param most how many words are wanted
    List<String> alike(String word, int edits, int most);

    /// Words and parts of words that begin like this and are longer, the most frequent first.
    List<String> beginning(String begin, int most);
}
