package nl.kenniskompas.agenda.remark;

import java.util.Set;
import java.util.stream.IntStream;

/// The stem of a word with its strings of letters, ready to be compared with many.
///
/// @param grams numbers that stand for strings of three letters, the edges of the word included; in order, none twice
record Stem(String letters, int[] grams) {
    private static final int GRAM = 3, PART = 4, START = 5;
    private static final double INSIDE = 0.8, SAME_START = 0.75, MOST = 0.7;
    private static final Set<String> PREFIXES = Set.of(
            "over", "onder", "voor", "achter", "tegen", "door", "samen", "mede", "groot", "klein", "hoog", "under");

    static Stem of(String letters) {
        return new Stem(letters, pieces(" " + letters + " ", GRAM));
    }

    /// Numbers that stand for the strings of so many letters in a word, in order; of a shorter word the word itself.
    static int[] pieces(String word, int length) {
        if (word.length() <= length) return new int[] {word.hashCode()};
        return IntStream.rangeClosed(0, word.length() - length)
                .map(at -> word.substring(at, at + length).hashCode())
                .sorted()
                .distinct()
                .toArray();
    }

    /// How many numbers two rows in order have in common.
    static int shared(int[] some, int[] others) {
        int shared = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            if (some[i] == others[j]) shared++;
            if (some[i] <= others[j]) {
                if (some[i] == others[j]) j++;
                i++;
            } else j++;
        }
        return shared;
    }

    /// From 0 to 1. A compound is close to its parts, and words that begin alike are mostly of one family.
    double to(Stem other) {
        if (letters.equals(other.letters)) return 1;
        double alike = 2.0 * shared(grams, other.grams) / (grams.length + other.grams.length);
        if (isPartOf(other) || other.isPartOf(this)) return Math.max(alike, INSIDE);
        return startsAs(other) ? Math.max(alike, SAME_START) : alike;
    }

    /// "woning" in "woningnood", "tekort" in "lerarentekort"; not "samen" in "samenleving".
    private boolean isPartOf(Stem whole) {
        return letters.length() >= PART
                && !PREFIXES.contains(letters)
                && (whole.letters.startsWith(letters) || whole.letters.endsWith(letters));
    }

    /// Most of the shorter one, so that "samenhang" and "samenwerking" stay apart.
    private boolean startsAs(Stem other) {
        int shorter = Math.min(letters.length(), other.letters.length());
        int most = Math.max(START, (int) Math.ceil(MOST * shorter));
        return shorter >= START && letters.regionMatches(0, other.letters, 0, most);
    }
}
