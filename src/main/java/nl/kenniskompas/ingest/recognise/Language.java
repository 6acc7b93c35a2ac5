package nl.kenniskompas.ingest.recognise;

import java.util.Locale;
import java.util.Set;

/// Dutch or English, by the little words.
final class Language {
    private static final int REACH = 200_000;
    private static final Set<String> DUTCH = Set.of(
            "de", "het", "een", "en", "van", "voor", "hoe", "welke", "wat", "zijn", "worden", "niet", "met", "op",
            "bij");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "for", "how", "which", "what", "are", "with", "to", "do", "does", "can", "by", "that");

    private Language() {}

    static String of(String content) {
        int dutch = 0, english = 0;
        var head = content.substring(0, Math.min(content.length(), REACH)).toLowerCase(Locale.ROOT);
        for (String word : head.split("[^\\p{L}]+")) {
            if (DUTCH.contains(word)) dutch++;
            if (ENGLISH.contains(word)) english++;
        }
        return english > dutch ? "en" : "nl";
    }
}
