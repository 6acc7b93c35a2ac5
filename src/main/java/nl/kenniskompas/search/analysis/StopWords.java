package nl.kenniskompas.search.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Words that stand in nearly every text, so that finding one tells nothing.
final class StopWords {
    static final Set<String> DUTCH = read("stop-words.txt");
    static final Set<String> ENGLISH = read("stop-words-en.txt");

    private StopWords() {}

    private static Set<String> read(String file) {
        return WordFile.read(file).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
    }
}
