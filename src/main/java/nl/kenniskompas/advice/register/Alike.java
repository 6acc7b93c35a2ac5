package nl.kenniskompas.advice.register;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.Likeness;

/// Which of many texts resemble a text. Only those that share rarer words with it are compared in full, so that a whole
/// register against a whole register does not take the product of both.
final class Alike {
    /// From this likeness two texts may tell of one commitment; a person decides.
    static final double LEAST = 0.7;

    private static final int COMPARED = 12;
    private static final int COMMON = 200;

    private final List<Likeness> texts;
    private final Map<String, List<Integer>> holding = new HashMap<>();
    private final Map<String, Integer> exact = new HashMap<>();

    Alike(List<String> texts) {
        this.texts = texts.stream().map(Likeness::new).toList();
        for (int place = 0; place < texts.size(); place++)
            for (String word : words(texts.get(place)))
                holding.computeIfAbsent(word, w -> new ArrayList<>()).add(place);
        for (int place = 0; place < texts.size(); place++) exact.putIfAbsent(texts.get(place), place);
    }

    /// The likeness of each text that resembles it enough, by its place in the list.
    Map<Integer, Double> to(String text) {
        var shared = new HashMap<Integer, Double>();
        for (String word : words(text)) {
            var places = holding.getOrDefault(word, List.of());
            if (places.size() <= COMMON) places.forEach(place -> shared.merge(place, 1.0 / places.size(), Double::sum));
        }
        var likeness = new Likeness(text);
        var alike = new HashMap<Integer, Double>();
        var same = exact.get(text);
        if (same != null) alike.put(same, 1.0);
        shared.entrySet().stream()
                .sorted(comparing(Map.Entry<Integer, Double>::getValue).reversed())
                .limit(COMPARED)
                .forEach(entry -> {
                    double like = likeness.to(texts.get(entry.getKey()));
                    if (like >= LEAST) alike.put(entry.getKey(), like);
                });
        return alike;
    }

    private static Set<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
