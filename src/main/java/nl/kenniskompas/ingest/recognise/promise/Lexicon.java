package nl.kenniskompas.ingest.recognise.promise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words that promises are made of, from the lists in the resources.
final class Lexicon {
    private static final Map<String, Set<String>> WORDS = words();
    private static final Map<String, List<String>> PHRASES = blocks("phrases.txt");
    private static final Map<String, List<Verb>> FINITE = new HashMap<>(),
            WHOLE = new HashMap<>(),
            DONE = new HashMap<>();

    static {
        blocks("verbs.txt").forEach((kind, lines) -> {
            for (String line : lines) add(Verb.of(Verb.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), line));
        });
    }

    private Lexicon() {}

    private static void add(Verb verb) {
        List.of(verb.stem(), verb.third(), verb.plural()).stream().distinct().forEach(form -> put(FINITE, form, verb));
        put(WHOLE, verb.infinitive(), verb);
        put(DONE, verb.participle(), verb);
    }

    private static void put(Map<String, List<Verb>> forms, String form, Verb verb) {
        forms.computeIfAbsent(form, _ -> new ArrayList<>()).add(verb);
    }

    static Set<String> words(String list) {
        var words = WORDS.get(list);
        if (words == null) throw new IllegalArgumentException("no list " + list);
        return words;
    }

    static List<String> phrases(String list) {
        return PHRASES.getOrDefault(list, List.of());
    }

    /// Verbs that a finite form may belong to, with or without their particle elsewhere.
    static List<Verb> finite(String form) {
        return FINITE.getOrDefault(form, List.of());
    }

    static List<Verb> infinitive(String form) {
        return WHOLE.getOrDefault(form, List.of());
    }

    static List<Verb> participle(String form) {
        return DONE.getOrDefault(form, List.of());
    }

    private static Map<String, Set<String>> words() {
        var lists = new HashMap<String, Set<String>>();
        for (String line : lines("words.txt")) {
            var parts = line.split(": ", 2);
            lists.put(parts[0], Set.copyOf(List.of(parts[1].split(" "))));
        }
        return lists;
    }

    private static Map<String, List<String>> blocks(String name) {
        var blocks = new LinkedHashMap<String, List<String>>();
        List<String> block = new ArrayList<>();
        for (String line : lines(name))
            if (line.startsWith("[")) blocks.put(line.substring(1, line.length() - 1), block = new ArrayList<>());
            else block.add(line);
        return blocks;
    }

    private static List<String> lines(String name) {
        try (var in = Lexicon.class.getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException(name + " is missing");
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
