package nl.kenniskompas.agenda.compare;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.kenniskompas.web.WordDiff;
import org.jspecify.annotations.Nullable;

/// One thing that differs.
///
/// @param before null when it was added
/// @param after null when it was removed
/// @param fields the fields that differ; empty unless it stands on both sides
record Difference(
        What what, @Nullable Part before, @Nullable Part after, List<Field> fields) {
    enum What {
        ADDED,
        CHANGED,
        MOVED,
        REMOVED;

        /// As in message keys and classes of the look.
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param name as in message keys
    record Field(String name, String before, String after) {
        WordDiff words() {
            return WordDiff.between(before, after);
        }
    }

    /// The part as it is now; as it was when it is gone.
    Part part() {
        return after == null ? Objects.requireNonNull(before) : after;
    }

    /// Whether the fields that differ hold the part's own words, so that it needs no other name.
    boolean showsItsWords() {
        return before != null
                && after != null
                && fields.stream().anyMatch(field -> field.after().equals(after.words()));
    }

    Kind kind() {
        return part().kind();
    }
}
