package nl.kenniskompas.search.related;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kenniskompas.search.analysis.Token.Kind;
import nl.kenniskompas.search.related.Prepared.Word;

/// Words by which one asks, and that tell little of what one asks about: "factoren", "invloed", "maatregelen".
final class AskingWords {
    private static final Set<Kind> FORMS = Set.of(Kind.WORD, Kind.LEMMA);

    private final Set<String> terms;

    AskingWords() {
        terms = read();
    }

    boolean has(Word word) {
        return word.tokens().stream()
                .filter(token -> FORMS.contains(token.kind()))
                .anyMatch(token -> terms.contains(token.term()));
    }

    private static Set<String> read() {
        try (var in = AskingWords.class.getResourceAsStream("/search/asking-words.txt")) {
            if (in == null) throw new IllegalStateException("asking-words.txt is not in this build");
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
