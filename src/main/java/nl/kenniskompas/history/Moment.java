package nl.kenniskompas.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// Which moment a reader asks for. A day means its end, so it holds what was done on it.
sealed interface Moment {
    record Today() implements Moment {}

    record Past(Instant instant) implements Moment {}

    record Unreadable() implements Moment {}

    /// @param asked `2026-11-22`, `2026-11-22T14:30:05` (Dutch time) or `2026-11-22T13:30:05.123Z`
    static Moment parse(@Nullable String asked) {
        if (asked == null || asked.isBlank()) return new Today();
        try {
            return new Past(instant(asked.strip()));
        } catch (DateTimeException unreadable) {
            return new Unreadable();
        }
    }

    private static Instant instant(String asked) {
        if (asked.endsWith("Z")) return Instant.parse(asked);
        return asked.contains("T")
                ? LocalDateTime.parse(asked).atZone(Text.ZONE).toInstant()
                : LocalDate.parse(asked).plusDays(1).atStartOfDay(Text.ZONE).toInstant();
    }
}
