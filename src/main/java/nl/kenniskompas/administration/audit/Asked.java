package nl.kenniskompas.administration.audit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which part of the audit log is asked for; what cannot be read counts as not asked.
///
/// @param before number in the log; only older ones
/// @param until last day, inclusive
/// @param kind `change`, `event`, `refused`, or the kind of an event
/// @param item id of an item of `table`
/// @param words that stand in a reason, an action or what an event is about
record Asked(
        @Nullable Long before,
        @Nullable String person,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String kind,
        @Nullable String table,
        @Nullable Long item,
        @Nullable String words) {
    static final String PAGE = "/beheer/logboek";

    /// @param asked the parameters of the address, by name
    static Asked of(Map<String, String> asked) {
        return new Asked(
                number(asked.get("voor")),
                text(asked.get("door")),
                day(asked.get("van")),
                day(asked.get("tot")),
                text(asked.get("soort")),
                text(asked.get("tabel")),
                number(asked.get("nummer")),
                text(asked.get("woorden")));
    }

    private static @Nullable String text(@Nullable String asked) {
        return asked == null || asked.isBlank() ? null : asked.strip();
    }

    private static @Nullable Long number(@Nullable String asked) {
        try {
            return asked == null ? null : Long.valueOf(asked.strip());
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }

    private static @Nullable LocalDate day(@Nullable String asked) {
        try {
            return asked == null ? null : LocalDate.parse(asked.strip());
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    boolean isEverything() {
        return parameters().isEmpty();
    }

    /// The same part, from below an entry.
    String addressBelow(long entry) {
        String rest = query();
        return PAGE + "?voor=" + entry + (rest.isEmpty() ? "" : "&" + rest);
    }

    String exportAddress() {
        String rest = query();
        return PAGE + "/export.csv" + (rest.isEmpty() ? "" : "?" + rest);
    }

    /// As it stands in an address; without the place in the pages.
    String query() {
        return parameters().entrySet().stream()
                .map(one -> one.getKey() + "=" + encoded(one.getValue()))
                .collect(Collectors.joining("&"));
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (person != null) parameters.put("door", person);
        if (since != null) parameters.put("van", since.toString());
        if (until != null) parameters.put("tot", until.toString());
        if (kind != null) parameters.put("soort", kind);
        if (table != null) parameters.put("tabel", table);
        if (item != null) parameters.put("nummer", item.toString());
        if (words != null) parameters.put("woorden", words);
        return parameters;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
