package nl.kenniskompas.search.query;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `jaar:2025`: a facet chosen by typing it.
///
/// @param values of which an entry must have one; spellings of the one that was typed
record Narrowing(String facet, List<String> values) {
    private static final Properties NAMES = names();

    private static Properties names() {
        var names = new Properties();
        try (var in = Narrowing.class.getResourceAsStream("/search/narrowing.properties")) {
            if (in == null) throw new IllegalStateException("narrowing.properties is not in this build");
            names.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return names;
    }

    /// Null for a word that only looks like one.
    static @Nullable Narrowing of(String word) {
        int colon = word.indexOf(':');
        if (colon < 1) return null;
        String facet = NAMES.getProperty(word.substring(0, colon).toLowerCase(Locale.ROOT));
        String value = word.substring(colon + 1).replaceAll("[\"“”„]", "").strip();
        if (facet == null || facet.contains(".") || value.isEmpty()) return null;
        String lower = value.toLowerCase(Locale.ROOT);
        String coded = NAMES.getProperty(facet + "." + lower);
        var spelled = coded != null
                ? Stream.of(coded)
                : Stream.of(
                        value,
                        lower,
                        value.toUpperCase(Locale.ROOT),
                        lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
        return new Narrowing(facet, spelled.distinct().toList());
    }
}
