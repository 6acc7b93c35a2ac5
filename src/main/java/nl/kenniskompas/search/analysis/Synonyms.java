package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Notions that go by several names, of one word or of more. A text that uses any of the names is found by all of them:
/// it gets the first name of the line as a token. Names are compared by their stems, so each form of a name counts.
final class Synonyms {
    /// No name has more words.
    static final int LONGEST = 8;

    private final Node root = new Node();

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private final List<String> notions = new ArrayList<>(1);
    }

    static Synonyms load(Morphology morphology) {
        var synonyms = new Synonyms();
        for (var line : WordFile.read("synonyms.txt"))
            for (String name : line) synonyms.add(name, line.getFirst(), morphology);
        return synonyms;
    }

    private void add(String name, String notion, Morphology morphology) {
        Node node = root;
        for (String word : name.split("[ -]+"))
            node = node.next.computeIfAbsent(morphology.of(word).stem(), _ -> new Node());
        if (!node.notions.contains(notion)) node.notions.add(notion);
    }

    /// @param stems the stem of the word so many places further, null behind the end of the text
    List<String> at(IntFunction<@Nullable String> stems) {
        List<String> found = List.of();
        Node node = root;
        for (int ahead = 0; ahead < LONGEST; ahead++) {
            String stem = stems.apply(ahead);
            node = stem == null ? null : node.next.get(stem);
            if (node == null) return found;
            // a longer name says more than the shorter one that it begins with
            if (!node.notions.isEmpty()) found = node.notions;
        }
        return found;
    }
}
