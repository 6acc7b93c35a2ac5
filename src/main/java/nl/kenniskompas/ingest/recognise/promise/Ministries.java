package nl.kenniskompas.ingest.recognise.promise;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kenniskompas.ingest.recognise.time.Folded;
import org.jspecify.annotations.Nullable;

/// Ministries by the words of their names and by their abbreviations.
final class Ministries {
    private static final Map<String, String> ALIASES =
            Map.of("J&V", "JenV", "IenW", "I&W", "Buza", "BZ", "Financiën", "FIN", "Defensie", "DEF");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "SZW",
            "VWS",
            "JenV",
            "J&V",
            "OCW",
            "BZK",
            "I&W",
            "IenW",
            "EZK",
            "EZ",
            "KGG",
            "BZ",
            "Buza",
            "LNV",
            "LVVN",
            "VRO",
            "AenM",
            "AZ",
            "Defensie");
    private static final List<Map.Entry<String, String>> NAMES = List.of(
            Map.entry("sociale zaken", "SZW"),
            Map.entry("volksgezondheid", "VWS"),
            Map.entry("langdurige zorg", "VWS"),
            Map.entry("justitie", "JenV"),
            Map.entry("rechtsbescherming", "JenV"),
            Map.entry("onderwijs", "OCW"),
            Map.entry("binnenlandse zaken", "BZK"),
            Map.entry("koninkrijksrelaties", "BZK"),
            Map.entry("volkshuisvesting", "VRO"),
            Map.entry("infrastructuur", "I&W"),
            Map.entry("klimaat en groene", "KGG"),
            Map.entry("economische zaken en klimaat", "EZK"),
            Map.entry("economische zaken", "EZ"),
            Map.entry("buitenlandse", "BZ"),
            Map.entry("financien", "FIN"),
            Map.entry("landbouw, visserij", "LVVN"),
            Map.entry("landbouw, natuur", "LNV"),
            Map.entry("natuur en stikstof", "LNV"),
            Map.entry("defensie", "DEF"),
            Map.entry("asiel", "AenM"),
            Map.entry("armoedebeleid", "SZW"),
            Map.entry("primair en voortgezet", "OCW"),
            Map.entry("algemene zaken", "AZ"));

    private Ministries() {}

    static boolean isAbbreviation(String word) {
        return ABBREVIATIONS.contains(word);
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
            if (ABBREVIATIONS.contains(word)) found.putIfAbsent(at, ALIASES.getOrDefault(word, word));
            at += word.length() + 1;
        }
        return found.isEmpty() ? null : found.firstEntry().getValue();
    }
}
