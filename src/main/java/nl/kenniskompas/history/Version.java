package nl.kenniskompas.history;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeSet;

/// What one change did to one item: its columns before (empty when it was new) and after (empty when it went).
public record Version(
        Change change, String table, long item, String label, Map<String, Object> before, Map<String, Object> after) {

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public Kind kind() {
        if (before.isEmpty()) return Kind.ADDED;
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /// Columns whose value differs, without those that only count.
    public SequencedSet<String> fields() {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.remove("version");
        names.removeIf(name -> Objects.equals(before.get(name), after.get(name)));
        return new LinkedHashSet<>(names);
    }
}
