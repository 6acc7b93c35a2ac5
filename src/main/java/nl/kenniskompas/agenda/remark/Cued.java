package nl.kenniskompas.agenda.remark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// A text with the cues that stand in it.
final class Cued {
    /// @param from number of its first word; until is exclusive
    record Hit(int from, int until, Stretch stretch) {}

    private final Words words;
    private final Map<String, List<Hit>> hits = new TreeMap<>();

    Cued(String text) {
        words = new Words(text);
        for (int place = 0; place < words.size(); place++) at(place);
    }

    private void at(int place) {
        var longest = new HashMap<String, Integer>();
        Cues.ours().beginning(words.get(place).plain()).forEach(cue -> {
            int end = cue.phrase().at(words, place);
            if (end > place) longest.merge(cue.name(), end, Math::max);
        });
        longest.forEach((name, end) -> {
            var found = hits.computeIfAbsent(name, n -> new ArrayList<>());
            if (found.isEmpty() || found.getLast().until() <= place)
                found.add(new Hit(place, end, words.stretch(place, end)));
        });
    }

    Words words() {
        return words;
    }

    Set<String> names() {
        return hits.keySet();
    }

    /// From the front; of those that begin together the longest.
    List<Hit> all(String name) {
        return hits.getOrDefault(name, List.of());
    }

    boolean has(String name) {
        return hits.containsKey(name);
    }
}
