package nl.kenniskompas.history.log;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Which part of the log a reader asks for; what cannot be read counts as not asked.
///
/// @param before id of a change; only older ones
/// @param until last day, inclusive
record Asked(
        @Nullable Long before,
        @Nullable String person,
        @Nullable LocalDate since,
        @Nullable LocalDate until) {
    static Asked of(@Nullable Long before, @Nullable String person, @Nullable String since, @Nullable String until) {
        String name = person == null || person.isBlank() ? null : person.strip();
        return new Asked(before, name, day(since), day(until));
    }

    private static @Nullable LocalDate day(@Nullable String asked) {
        if (asked == null || asked.isBlank()) return null;
        try {
            return LocalDate.parse(asked.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    boolean isFiltered() {
        return person != null || since != null || until != null;
    }

    /// The same part of the log, from below this change.
    String addressBelow(long change) {
        var address = new StringBuilder("/wijzigingen?voor=").append(change);
        if (person != null) address.append("&door=").append(encoded(person));
        if (since != null) address.append("&van=").append(since);
        if (until != null) address.append("&tot=").append(until);
        return address.toString();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
