package nl.kenniskompas.ingest.recognise.promise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.identity.register.MinistryName;
import nl.kenniskompas.identity.register.MinistryRegister;
import nl.kenniskompas.identity.register.Portfolio;
import nl.kenniskompas.identity.register.Spelling;
import nl.kenniskompas.ingest.recognise.time.Folded;
import org.jspecify.annotations.Nullable;

/// Ministries by the words of their names and by their abbreviations.
final class Ministries {
    private static final int SHORTEST = 6;
    private static final MinistryRegister REGISTER = MinistryRegister.national();

    /// Short words that stand for a ministry, in exactly these letters.
    private static final Map<String, String> SHORT = abbreviations();

    /// Folded words with the abbreviation that they stand for, the longest first.
    private static final List<Map.Entry<String, String>> NAMES = names();

    private Ministries() {}

    private static Map<String, String> abbreviations() {
        var all = new LinkedHashMap<String, String>();
        for (var name : REGISTER.names())
            Stream.of(name.abbreviation(), Spelling.withAmpersand(name.abbreviation()))
                    .forEach(word -> all.put(word, name.abbreviation()));
        for (String word : Set.of("Buza", "Defensie", "FIN", "DEF"))
            REGISTER.meant(word, null).ifPresent(name -> all.put(word, name.abbreviation()));
        return Map.copyOf(all);
    }

    private static List<Map.Entry<String, String>> names() {
        var portfolios = REGISTER.portfolios().stream().map(Portfolio::name);
        var words = REGISTER.names().stream()
                .flatMap(name -> Stream.concat(Stream.of(name.name()), name.spellings().stream()));
        return Stream.concat(words, portfolios)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .flatMap(word -> ministry(word).map(ministry -> Map.entry(Folded.of(word), ministry)))
                .sorted((some, other) -> other.getKey().length() - some.getKey().length())
                .collect(Collectors.toUnmodifiableList());
    }

    private static Stream<String> ministry(String word) {
        var named = REGISTER.meant(word, null).map(MinistryName::abbreviation).stream();
        var held = REGISTER.portfolios().stream()
                .filter(portfolio -> portfolio.name().equals(word))
                .map(Portfolio::ministry);
        return Stream.concat(named, held).limit(1);
    }

    static boolean isAbbreviation(String word) {
        return SHORT.containsKey(word);
    }

    /// The first one that the words name, by its usual abbreviation.
    static @Nullable String in(String words) {
        var found = new TreeMap<Integer, String>();
        var folded = Folded.of(words);
        for (var name : NAMES) {
            int at = folded.indexOf(name.getKey());
            if (at >= 0) found.putIfAbsent(at, name.getValue());
        }
        int at = 0;
        for (String word : words.split("[^\\p{L}&]")) {
            var ministry = SHORT.get(word);
            if (ministry != null) found.putIfAbsent(at, ministry);
            at += word.length() + 1;
        }
        return found.isEmpty() ? null : found.firstEntry().getValue();
    }
}
