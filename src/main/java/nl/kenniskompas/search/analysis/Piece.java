package nl.kenniskompas.search.analysis;

/// A stretch of a compound that is a word, or a word with a linking letter.
///
/// @param roles where it may stand, see [Roles]
/// @param cost how much we would rather not have it
record Piece(int start, int end, String written, String base, int flags, int roles, int cost) {
    boolean may(int role) {
        return (roles & role) != 0;
    }
}
