package nl.kenniskompas.library.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.library.Publication;

/// Which publications a reader looks for.
///
/// @param words as typed
/// @param page from 1
record Sought(String words, int page) {
    private static final int LONGEST = 200;

    static Sought of(String typed, int page) {
        String words = typed.replace('\0', ' ').strip();
        return new Sought(words.length() > LONGEST ? words.substring(0, LONGEST) : words, page);
    }

    Optional<Publication> publication() {
        return Publication.spelled(words);
    }

    /// What its identifier holds, when the words name no whole publication.
    String part() {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9:.]+", "-");
    }

    String address(int other) {
        return "/verwijzingen?q="
                + URLEncoder.encode(words, StandardCharsets.UTF_8).replace("+", "%20") + "&blad=" + other;
    }
}
