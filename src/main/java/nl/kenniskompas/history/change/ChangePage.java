package nl.kenniskompas.history.change;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.history.Change;
import org.jspecify.annotations.Nullable;

/// @param counted how many items of tables that are only counted
/// @param undoing the change that put this one back
/// @param before the last moment before it
/// @param after the first moment after it
/// @param attempt what came of an attempt to undo it
record ChangePage(
        Change change,
        List<Group> groups,
        Map<String, Long> counted,
        @Nullable Change undoing,
        Instant before,
        Instant after,
        Attempt attempt) {
    /// The items of one table.
    ///
    /// @param more how many are not shown
    record Group(String table, List<ShownVersion> versions, long more) {}

    /// @param reasonMissing nothing was tried, as nobody said why
    /// @param inTheWay names of the items that stood in the way
    record Attempt(boolean reasonMissing, List<String> inTheWay) {
        static final Attempt NONE = new Attempt(false, List.of());
    }
}
