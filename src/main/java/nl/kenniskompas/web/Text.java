package nl.kenniskompas.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/// The words of the interface in one language. Keys live in `messages/<module>.properties` (Dutch) and `_en`.
public record Text(MessageSource messages, Locale locale) {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /// A missing key shows itself in the page; a test walks all keys.
    public String of(String key, Object... arguments) {
        String words = messages.getMessage(key, arguments, null, locale);
        return words == null ? "[" + key + "]" : words;
    }

    /// "1 vraag", "3 vragen": the keys `key.one` and `key.many`.
    public String count(String key, long count) {
        return of(count == 1 ? key + ".one" : key + ".many", count);
    }

    public boolean has(String key) {
        return messages.getMessage(key, null, null, locale) != null;
    }

    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }

    public String date(Instant moment) {
        return date(moment.atZone(ZONE).toLocalDate());
    }

    public String time(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", locale).format(moment.atZone(ZONE));
    }

    public String language() {
        return locale.getLanguage();
    }
}
