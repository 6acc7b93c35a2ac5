package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All endings, found from the last letter of a word backwards.
final class Endings {
    private final Node root = new Node();

    private static final class Node {
        private final @Nullable Node[] next = new Node[26];
        private final List<Group> groups = new ArrayList<>(2);
    }

    /// Endings that lead to the same base form.
    record Group(String add, String strip, List<Ending> endings) {}

    void add(Ending ending) {
        Node node = root;
        for (int i = ending.add().length() - 1; i >= 0; i--) {
            int letter = ending.add().charAt(i) - 'a';
            Node next = node.next[letter];
            if (next == null) node.next[letter] = next = new Node();
            node = next;
        }
        for (Group group : node.groups)
            if (group.strip.equals(ending.strip())) {
                group.endings.add(ending);
                return;
            }
        node.groups.add(new Group(ending.add(), ending.strip(), new ArrayList<>(List.of(ending))));
    }

    /// What `word` may end in, shortest first; at least one letter is left before it.
    List<Group> of(String word) {
        var found = new ArrayList<Group>();
        Node node = root;
        for (int at = word.length(); node != null && at > 0; at--) {
            found.addAll(node.groups);
            int letter = word.charAt(at - 1) - 'a';
            node = letter < 0 || letter >= 26 ? null : node.next[letter];
        }
        return found;
    }
}
