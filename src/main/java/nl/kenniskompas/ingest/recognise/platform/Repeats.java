package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Rows that say the same twice: the same words apart from case, punctuation, spacing and the ending of a plural. Other
/// verbs or signs make another relation.
final class Repeats {
    private static final Pattern PLURAL = Pattern.compile("(?i)(\\pL{4,}?)(?:['’]s|en|s|n)\\b");

    private Repeats() {}

    /// @return for each relation the place of the first that says the same, null for the first itself
    static List<@Nullable Integer> in(List<Found> all) {
        var first = new HashMap<String, Integer>();
        var repeats = new ArrayList<@Nullable Integer>();
        for (int at = 0; at < all.size(); at++) {
            var parting = all.get(at).parting();
            var key = key(parting.cause()) + "|" + key(parting.verb()) + "|" + key(parting.effect());
            repeats.add(first.putIfAbsent(key, at));
        }
        return repeats;
    }

    private static String key(String words) {
        return Words.bare(PLURAL.matcher(words).replaceAll("$1"));
    }
}
