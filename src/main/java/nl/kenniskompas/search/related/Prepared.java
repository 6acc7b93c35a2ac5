package nl.kenniskompas.search.related;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;
import nl.kenniskompas.search.analysis.Token.Kind;
import org.jspecify.annotations.Nullable;

/// A text, ready to be compared with others.
final class Prepared {
    /// More of a text is not looked at.
    private static final int LONGEST = 6_000;

    /// A word of the text, the first time that it stands there.
    record Word(String written, List<Token> tokens) {
        List<String> terms(Kind kind) {
            return tokens.stream()
                    .filter(token -> token.kind() == kind)
                    .map(Token::term)
                    .toList();
        }
    }

    private final List<Word> words;
    private final Map<Kind, Map<String, String>> places = new EnumMap<>(Kind.class);

    Prepared(String whole, Analysis analysis) {
        String text = whole.substring(0, Math.min(whole.length(), LONGEST));
        var tokens = analysis.of(text);
        for (Token token : tokens) place(token, text);
        Set<String> seen = new HashSet<>();
        words = tokens.stream().collect(groupingBy(Token::position, TreeMap::new, toList())).values().stream()
                .filter(word -> seen.add(name(word)))
                .map(word -> new Word(written(word.getFirst(), text), word))
                .toList();
    }

    private static String written(Token token, String text) {
        return text.substring(token.start(), token.end()).replaceAll("\\s+", " ");
    }

    /// What makes two words the same word.
    private static String name(List<Token> word) {
        return word.stream()
                .filter(token -> token.kind() != Kind.WORD && token.kind() != Kind.PART)
                .map(Token::term)
                .findFirst()
                .orElse(word.getFirst().term());
    }

    private void place(Token token, String text) {
        String shown = token.kind() == Kind.SYNONYM ? token.term() : written(token, text);
        Kind kind = token.kind() == Kind.STEM ? Kind.LEMMA : token.kind();
        places.computeIfAbsent(kind, _ -> new HashMap<>()).putIfAbsent(token.term(), shown);
    }

    List<Word> words() {
        return words;
    }

    /// How a term stands here, null when it does not. Lemmas and stems are one.
    @Nullable
    String at(Kind kind, String term) {
        return places.getOrDefault(kind == Kind.STEM ? Kind.LEMMA : kind, Map.of())
                .get(term);
    }
}
