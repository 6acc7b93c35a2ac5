package nl.kenniskompas.agenda.compare;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import nl.kenniskompas.web.Text;

/// The two days between which differences are asked for. A day means its end, so it holds what was done on it.
record Days(LocalDate from, LocalDate until) {
    private static final int USUAL = 30;

    Days {
        if (from.isAfter(until)) {
            var later = from;
            from = until;
            until = later;
        }
    }

    /// A day that is missing or cannot be read becomes the usual one: today, and thirty days before.
    static Days asked(String from, String until, LocalDate today) {
        var end = day(until, today);
        return new Days(day(from, end.minusDays(USUAL)), end);
    }

    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Text.ZONE).toInstant();
    }

    private static LocalDate day(String asked, LocalDate usual) {
        try {
            return asked.isBlank() ? usual : LocalDate.parse(asked.strip());
        } catch (DateTimeException unreadable) {
            return usual;
        }
    }
}
