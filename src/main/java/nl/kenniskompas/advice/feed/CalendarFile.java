package nl.kenniskompas.advice.feed;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// Whole days in a calendar, as RFC 5545 writes them.
record CalendarFile(String name, List<Event> events) {
    /// A line holds at most 75 octets without its end.
    private static final int LINE = 75;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /// @param uid the same as long as the thing exists
    /// @param changed when it last changed
    record Event(
            String uid,
            Instant changed,
            LocalDate day,
            String summary,
            String description,
            String address,
            String category) {}

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    String text() {
        var lines = new StringBuilder();
        line(lines, "BEGIN", "VCALENDAR");
        line(lines, "VERSION", "2.0");
        line(lines, "PRODID", "-//Kenniskompas//Toezeggingen//NL");
        line(lines, "CALSCALE", "GREGORIAN");
        line(lines, "METHOD", "PUBLISH");
        line(lines, "X-WR-CALNAME", escaped(name));
        line(lines, "REFRESH-INTERVAL;VALUE=DURATION", "PT12H");
        events.forEach(event -> event(lines, event));
        line(lines, "END", "VCALENDAR");
        return lines.toString();
    }

    private static void event(StringBuilder lines, Event event) {
        line(lines, "BEGIN", "VEVENT");
        line(lines, "UID", escaped(event.uid()));
        line(lines, "DTSTAMP", MOMENT.format(event.changed()));
        line(lines, "LAST-MODIFIED", MOMENT.format(event.changed()));
        line(lines, "DTSTART;VALUE=DATE", DAY.format(event.day()));
        line(lines, "DTEND;VALUE=DATE", DAY.format(event.day().plusDays(1)));
        line(lines, "SUMMARY", escaped(event.summary()));
        line(lines, "DESCRIPTION", escaped(event.description()));
        line(lines, "CATEGORIES", escaped(event.category()));
        line(lines, "URL", event.address());
        line(lines, "TRANSP", "TRANSPARENT");
        line(lines, "END", "VEVENT");
    }

    /// Other control characters have no place in a calendar.
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\n' || c == '\r') escaped.append("\\n");
            else if (c == '\\' || c == ';' || c == ',') escaped.append('\\').appendCodePoint(c);
            else if (c == '\t') escaped.append(' ');
            else if (!Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                escaped.appendCodePoint(c);
        });
        return escaped.toString();
    }

    /// Folds between characters, never within one.
    private static void line(StringBuilder lines, String name, String value) {
        int room = LINE;
        String whole = name + ":" + value;
        for (int at = 0; at < whole.length(); ) {
            int character = whole.codePointAt(at);
            int octets = octets(character);
            if (octets > room) {
                lines.append("\r\n ");
                room = LINE - 1;
            }
            lines.appendCodePoint(character);
            room -= octets;
            at += Character.charCount(character);
        }
        lines.append("\r\n");
    }

    private static int octets(int character) {
        if (character < 0x80) return 1;
        if (character < 0x800) return 2;
        return character < 0x10000 ? 3 : 4;
    }
}
