package nl.kenniskompas.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.TreeSet;

/// What one change did to one item: its columns before (empty when it was new) and after (empty when it went).
///
/// @param moment the first moment at which it was so; almost always the change's own
public record Version(
        Change change,
        Instant moment,
        String table,
        long item,
        String label,
        Map<String, Object> before,
        Map<String, Object> after) {

    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED
    }

    public Kind kind() {
        if (before.isEmpty()) return Kind.ADDED;
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /// The last moment at which it was not yet so; the database counts in microseconds.
    public Instant justBefore() {
        return moment.minus(1, ChronoUnit.MICROS);
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
