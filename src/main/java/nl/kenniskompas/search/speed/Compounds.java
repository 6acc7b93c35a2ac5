package nl.kenniskompas.search.speed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.analysis.Token;

/// New compounds of the beginnings and the ends of real ones. Frequent ones come more often.
final class Compounds {
    private static final int SHORTEST = 4;

    private final Set<String> real = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>(), ends = new ArrayList<>();

    Compounds(Map<String, Integer> frequencies, Analysis analysis) {
        new TreeMap<>(frequencies).forEach((word, times) -> {
            String end = end(word, analysis);
            if (end.isEmpty()) return;
            real.add(word);
            for (int i = 0; i < times; i++) {
                beginnings.add(word.substring(0, word.length() - end.length()));
                ends.add(end);
            }
        });
    }

    /// The shortest part that the word ends in.
    private static String end(String word, Analysis analysis) {
        String end = "";
        for (Token token : analysis.of(word)) {
            if (token.kind() != Token.Kind.PART || token.term().length() < SHORTEST) continue;
            int before = word.length() - token.term().length();
            boolean isShorter = end.isEmpty() || token.term().length() < end.length();
            if (before >= SHORTEST && word.endsWith(token.term()) && isShorter) end = token.term();
        }
        return end;
    }

    boolean has(String word) {
        return real.contains(word);
    }

    String coined(SplittableRandom chance) {
        return MadeUp.any(beginnings, chance) + MadeUp.any(ends, chance);
    }
}
