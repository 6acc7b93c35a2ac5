package nl.kenniskompas.advice.register;

import java.util.List;
import java.util.Locale;
import nl.kenniskompas.advice.register.Matching.By;
import nl.kenniskompas.advice.register.Matching.Match;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// A line of a register, judged.
///
/// @param number of the line in the file
/// @param match what stands, null for what is new
/// @param notes what a person should know before choosing; for a line that cannot be taken, why
record Line(
        int number, Kind kind, HouseRow row, @Nullable Match match, List<Difference> differences, List<Fault> notes) {
    enum Kind {
        NEW,
        CHANGED,
        /// Taken away in the register; here it stays until a person says that it lapsed.
        REMOVED,
        SAME,
        UNREADABLE;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param before as it stands, empty for nothing
    record Difference(Column column, String before, String after) {
        /// A day as people read it; all else as it is.
        String words(String value, Text text) {
            var day = column.isDate() ? Dated.of(value).orNull() : null;
            return day == null ? value : text.date(day);
        }
    }

    boolean canBeChosen() {
        return switch (kind) {
            case NEW, CHANGED -> true;
            case REMOVED -> match != null && match.known().commitment().status().isRunning();
            case SAME, UNREADABLE -> false;
        };
    }

    /// What is sure enough to be chosen already when one first looks.
    boolean isSure() {
        boolean byWords = match != null && match.by() == By.WORDS;
        return (kind == Kind.NEW || kind == Kind.CHANGED) && !byWords;
    }

    /// The same only as long as the line and what it is compared with are as the person saw them.
    String token() {
        String standing = match == null
                ? "new"
                : match.known().commitment().id() + "."
                        + match.known().commitment().version();
        return number + ":" + standing + ":" + Integer.toHexString(row.json().hashCode());
    }

    String percent() {
        return match == null ? "" : Integer.toString((int) Math.round(match.likeness() * 100));
    }
}
