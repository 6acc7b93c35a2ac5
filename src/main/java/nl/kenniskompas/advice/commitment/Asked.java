package nl.kenniskompas.advice.commitment;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Commitment;
import org.jspecify.annotations.Nullable;

/// Which commitments a reader asks for; what is empty or cannot be read counts as not asked.
///
/// @param ministry a [Ministry#key], or [#NONE]
/// @param status key of a status, or [#RUNNING] for open and partly
/// @param from, until the deadline's interval touches these days
record Asked(
        String ministry,
        String status,
        String kind,
        boolean overdue,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        String words) {
    static final String NONE = "geen";
    static final String RUNNING = "lopend";

    /// Parts that one may leave out to count what another choice would give.
    enum Part {
        MINISTRY,
        STATUS,
        KIND,
        OVERDUE
    }

    static Asked of(Map<String, String> parameters) {
        return new Asked(
                value(parameters, "ministerie"),
                value(parameters, "stand"),
                value(parameters, "soort"),
                parameters.containsKey("te-laat"),
                day(value(parameters, "van")),
                day(value(parameters, "tot")),
                value(parameters, "woorden"));
    }

    private static String value(Map<String, String> parameters, String name) {
        return parameters.getOrDefault(name, "").strip();
    }

    private static @Nullable LocalDate day(String asked) {
        try {
            return asked.isEmpty() ? null : LocalDate.parse(asked);
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    boolean isFiltered() {
        return !ministry.isEmpty()
                || !status.isEmpty()
                || !kind.isEmpty()
                || overdue
                || from != null
                || until != null
                || !words.isEmpty();
    }

    boolean admits(Commitment it, LocalDate today, Set<Part> without) {
        return (without.contains(Part.MINISTRY) || ministry.isEmpty() || ministry.equals(ministryOf(it)))
                && (without.contains(Part.STATUS) || isOfStatus(it))
                && (without.contains(Part.KIND)
                        || kind.isEmpty()
                        || kind.equals(it.kind().key()))
                && (without.contains(Part.OVERDUE) || !overdue || it.isOverdue(today))
                && isWithin(it)
                && holdsWords(it);
    }

    static String ministryOf(Commitment it) {
        var ministry = it.ministry();
        return ministry == null ? NONE : ministry.key();
    }

    private boolean isOfStatus(Commitment it) {
        return status.isEmpty()
                || status.equals(it.status().key())
                || status.equals(RUNNING) && it.status().isRunning();
    }

    private boolean isWithin(Commitment it) {
        if (from == null && until == null) return true;
        var first = it.deadline().from() == null
                ? it.deadline().until()
                : it.deadline().from();
        var last = it.deadline().until();
        if (first == null) return false;
        return (from == null || last == null || !last.isBefore(from)) && (until == null || !first.isAfter(until));
    }

    private boolean holdsWords(Commitment it) {
        String text = Stream.of(
                        it.text(),
                        it.actor(),
                        it.madeIn(),
                        it.houseNumber(),
                        it.deadline().text())
                .map(part -> part == null ? "" : part)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    /// The same question, of another page of the list.
    String address(int page) {
        var parts = Stream.of(
                        part("ministerie", ministry),
                        part("stand", status),
                        part("soort", kind),
                        overdue ? "te-laat=ja" : "",
                        part("van", from == null ? "" : from.toString()),
                        part("tot", until == null ? "" : until.toString()),
                        part("woorden", words),
                        page > 1 ? "pagina=" + page : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return parts.isEmpty() ? "/toezeggingen" : "/toezeggingen?" + parts;
    }

    private static String part(String name, String value) {
        return value.isEmpty()
                ? ""
                : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
