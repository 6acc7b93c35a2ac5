package nl.kenniskompas.ingest.recognise.agenda;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// How alike two wordings are, from 0 to 1, on their letters; little words count for nothing.
final class Likeness {
    private static final int GRAM = 4;
    private static final Set<String> LITTLE = Set.of(
            "de", "het", "een", "en", "van", "voor", "in", "op", "met", "als", "tot", "is", "we", "hoe", "wat", "welke",
            "dat", "die", "ook", "aan", "er", "om", "te", "kunnen", "zijn", "bij", "door", "uit", "of", "the", "a",
            "an", "and", "for", "to", "how", "what", "which", "can", "do", "does", "are", "on", "by", "with", "zorgen",
            "mensen", "worden", "wordt", "naar");

    private Likeness() {}

    /// Letters and digits alone, without case and accents.
    static String bare(String words) {
        var plain = Normalizer.normalize(words, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var bare = new StringBuilder(plain.length());
        plain.codePoints().filter(Character::isLetterOrDigit).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    /// The share of the smaller wording's pieces that the other has too.
    static double of(String one, String other) {
        var a = grams(one);
        var b = grams(other);
        if (a.isEmpty() || b.isEmpty()) return 0;
        var both = new HashSet<>(a);
        both.retainAll(b);
        return (double) both.size() / Math.min(a.size(), b.size());
    }

    private static Set<String> grams(String words) {
        var grams = new HashSet<String>();
        for (String word : words.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+")) {
            if (word.length() < 2 || LITTLE.contains(word)) continue;
            if (word.length() <= GRAM) grams.add(word);
            for (int at = 0; at + GRAM <= word.length(); at++) grams.add(word.substring(at, at + GRAM));
        }
        return grams;
    }
}
