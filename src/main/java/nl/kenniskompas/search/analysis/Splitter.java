package nl.kenniskompas.search.analysis;

import java.util.List;

/// Cuts a Dutch compound into the words that it is made of. The word list says of each word whether it may begin, stand
/// inside or end a compound, and with which linking letters; of all ways that it allows the one with the fewest and
/// longest pieces wins. Words that it does not allow at all, but that are long, get a second chance with any two nouns.
///
/// Work is bounded: at most [#LONGEST] letters, so at most some hundred pieces.
final class Splitter {
    static final int LONGEST = 48;
    private static final int SHORTEST_GUESSED = 10;

    /// In a word that is listed as a whole, shorter pieces are chance.
    private static final int LONG_ENOUGH = 5;

    private final Lexicon lexicon;
    private final Pieces pieces;

    Splitter(Lexicon lexicon, PolicyWords policy) {
        this.lexicon = lexicon;
        this.pieces = new Pieces(lexicon, policy);
    }

    /// @return the pieces in order; empty for a word that stays whole
    List<Piece> split(String word) {
        if (word.length() < 2 * Pieces.SHORTEST || word.length() > LONGEST) return List.of();
        boolean listed = lexicon.isListed(word);
        var allowed = CheapestRow.of(word, pieces.allowed(word, listed), lexicon);
        if (!allowed.isEmpty() || word.length() < SHORTEST_GUESSED) return allowed;
        var guess = CheapestRow.of(word, pieces.guessed(word), lexicon);
        return listed && guess.stream().anyMatch(piece -> piece.base().length() < LONG_ENOUGH) ? List.of() : guess;
    }
}
