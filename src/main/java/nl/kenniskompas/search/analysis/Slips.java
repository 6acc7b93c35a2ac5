package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What scanning does to letters: 0 for o, 1 for l or i, rn for m, vv for w, y for ij. A slip is put right only when
/// the word is unknown as it stands and known afterwards, so a name or a code is left alone.
final class Slips {
    private static final int SHORTEST = 5;
    private static final int MOST = 12;
    private static final List<List<String>> PAIRS = List.of(
            List.of("rn", "m"),
            List.of("m", "rn"),
            List.of("vv", "w"),
            List.of("cl", "d"),
            List.of("y", "ij"),
            List.of("ii", "n"));

    private final Morphology morphology;

    Slips(Morphology morphology) {
        this.morphology = morphology;
    }

    /// @param word folded and unknown
    /// @return null when there is nothing to put right
    @Nullable
    String repaired(String word) {
        if (word.length() < SHORTEST || word.length() > 60) return null;
        var candidates = new ArrayList<String>();
        if (hasDigit(word)) digits(word, candidates);
        else for (var pair : PAIRS) each(word, pair.getFirst(), pair.getLast(), candidates);
        for (String candidate : candidates.subList(0, Math.min(MOST, candidates.size())))
            if (morphology.of(candidate).isKnown()) return candidate;
        return null;
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    /// A digit or two among many letters is a slip; "2023e" is not.
    private static void digits(String word, List<String> candidates) {
        long letters = word.chars().filter(c -> c >= 'a' && c <= 'z').count();
        if (letters < 4 || letters * 2 < word.length()) return;
        String plain = word.replace('0', 'o').replace('5', 's');
        candidates.add(plain.replace('1', 'l'));
        candidates.add(plain.replace('1', 'i'));
    }

    private static void each(String word, String slip, String meant, List<String> candidates) {
        for (int at = word.indexOf(slip); at >= 0; at = word.indexOf(slip, at + 1))
            candidates.add(word.substring(0, at) + meant + word.substring(at + slip.length()));
    }
}
