package nl.kenniskompas.search.marking;

/// A stretch of a text that meets a word that was asked.
///
/// @param word which one, from 0
/// @param start offset in the text, UTF-16 units
/// @param end exclusive
/// @param as what is told of it
record Met(int word, Way way, int start, int end, String as) {
    Met moved(int by) {
        return new Met(word, way, start + by, end + by, as);
    }
}
