package nl.kenniskompas.search.analysis;

import java.util.Set;

/// What stands between two words that share an ending.
final class Conjunctions {
    private static final Set<String> THEM = Set.of("en", "of", "dan", "tot", "maar", "noch", "und", "and");

    private Conjunctions() {}

    static boolean has(String word) {
        return THEM.contains(word);
    }
}
