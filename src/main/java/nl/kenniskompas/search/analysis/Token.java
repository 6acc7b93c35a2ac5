package nl.kenniskompas.search.analysis;

/// One thing that a text can be found by.
///
/// @param term folded: lower case, no accents
/// @param position counts words from 0; tokens of one word share it
/// @param start offset in the text, UTF-16 units
/// @param end exclusive
public record Token(String term, Kind kind, int position, int start, int end) {
    public enum Kind {
        /// As written.
        WORD,
        /// The form under which one would look the word up: of a noun the singular.
        LEMMA,
        /// What a noun and its verb share, when that is something else than the lemma.
        STEM,
        /// The lemma or the stem of a word inside a compound.
        PART,
        /// The name of a notion that is known by several names; the name as our list gives it first.
        SYNONYM,
        /// The number of a parliamentary file, in one spelling.
        NUMBER
    }
}
