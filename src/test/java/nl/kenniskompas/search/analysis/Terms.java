package nl.kenniskompas.search.analysis;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The analysis of the tests, loaded once, and what they ask of it.
final class Terms {
    static final Analysis ANALYSIS = Analysis.load();

    private Terms() {}

    static Set<String> of(String text, Token.Kind... kinds) {
        var wanted = kinds.length == 0 ? EnumSet.allOf(Token.Kind.class) : EnumSet.copyOf(Arrays.asList(kinds));
        return of(ANALYSIS.of(text), wanted);
    }

    static Set<String> meant(String text) {
        return of(text, Token.Kind.LEMMA, Token.Kind.STEM);
    }

    private static Set<String> of(List<Token> tokens, Set<Token.Kind> kinds) {
        return tokens.stream()
                .filter(token -> kinds.contains(token.kind()))
                .map(Token::term)
                .collect(Collectors.toSet());
    }
}
