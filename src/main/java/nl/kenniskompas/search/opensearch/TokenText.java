package nl.kenniskompas.search.opensearch;

import java.util.List;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.TokenList;
import nl.kenniskompas.search.query.Sought.Place;

/// Tokens as a text that the analyser of our indexes takes apart into the same tokens, each at its own position: a line
/// for each word, with its tokens between tabs; a word without tokens is a lone tab. See [Shape].
final class TokenText {
    private final StringBuilder text = new StringBuilder();
    private int position = -1;

    private TokenText() {}

    static String of(List<Token> tokens) {
        var text = new TokenText();
        for (Token token : tokens) text.add(TokenList.termOf(token), token.position());
        return text.text.toString();
    }

    /// @param places in the order of their positions, the first of which does not matter
    static String ofPlaces(List<Place> places) {
        var text = new TokenText();
        text.position = places.getFirst().position() - 1;
        for (Place place : places) text.add(place.term(), place.position());
        return text.text.toString();
    }

    private void add(String term, int at) {
        if (at == position) text.append('\t');
        else if (position >= 0 && !text.isEmpty()) text.append('\n');
        for (; position < at - 1; position++) text.append("\t\n");
        position = at;
        text.append(term);
    }
}
