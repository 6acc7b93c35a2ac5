package nl.kenniskompas.agenda.remark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The phrases of `cues.txt`, by name.
final class Cues {
    private static final Cues OURS = new Cues(read("cues.txt"));

    record Named(String name, Phrase phrase) {}

    private final Map<String, Set<String>> sets;
    private final Map<String, List<Named>> byFirstWord = new HashMap<>();
    private final List<Named> anyFirstWord = new ArrayList<>();

    private Cues(List<String> lines) {
        sets = lines.stream().collect(Collectors.toMap(Cues::name, Cues::singles));
        for (String line : lines) alternatives(line).forEach(phrase -> add(name(line), Phrase.of(phrase, sets)));
    }

    private void add(String name, Phrase phrase) {
        var named = new Named(name, phrase);
        var first = phrase.firstWords();
        if (first.isEmpty()) anyFirstWord.add(named);
        first.forEach(word ->
                byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(named));
    }

    static Cues ours() {
        return OURS;
    }

    /// The lines of a resource beside this class that say something.
    static List<String> read(String resource) {
        try (InputStream in = Cues.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException(resource + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String name(String line) {
        return line.substring(0, line.indexOf('=')).strip();
    }

    private static Stream<String> alternatives(String line) {
        return Stream.of(line.substring(line.indexOf('=') + 1).split("\\|")).map(String::strip);
    }

    private static Set<String> singles(String line) {
        return alternatives(line).filter(phrase -> phrase.indexOf(' ') < 0).collect(Collectors.toSet());
    }

    /// The single words of a line.
    Set<String> words(String name) {
        return sets.getOrDefault(name, Set.of());
    }

    /// Those that may begin with this word.
    Stream<Named> beginning(String word) {
        return Stream.concat(byFirstWord.getOrDefault(word, List.of()).stream(), anyFirstWord.stream());
    }
}
