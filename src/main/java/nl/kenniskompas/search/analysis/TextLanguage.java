package nl.kenniskompas.search.analysis;

import java.util.HashSet;
import java.util.Set;

/// Dutch or English, by the share of little words that only one of the two has. A tie, and a text without any, is
/// Dutch.
public enum TextLanguage {
    DUTCH,
    ENGLISH;

    private static final int REACH = 20_000;
    private static final int TELLING = 2;
    private static final Set<String> DUTCH_ONLY = without(StopWords.DUTCH, StopWords.ENGLISH);
    private static final Set<String> ENGLISH_ONLY = without(StopWords.ENGLISH, StopWords.DUTCH);

    private static Set<String> without(Set<String> these, Set<String> those) {
        var left = new HashSet<>(these);
        left.removeAll(those);
        return Set.copyOf(left);
    }

    public static TextLanguage of(String text) {
        int dutch = 0, english = 0;
        int end = Math.min(text.length(), REACH), start = 0;
        for (int at = 0; at <= end; at++) {
            if (at < end && Character.isLetter(text.charAt(at))) continue;
            if (at > start) {
                String word = Folding.fold(text.substring(start, at));
                if (DUTCH_ONLY.contains(word)) dutch++;
                if (ENGLISH_ONLY.contains(word)) english++;
            }
            start = at + 1;
        }
        return english > dutch && english >= TELLING ? ENGLISH : DUTCH;
    }
}
