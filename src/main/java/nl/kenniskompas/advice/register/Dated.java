package nl.kenniskompas.advice.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// What a field for a day holds.
sealed interface Dated {
    /// Nothing, or the first day of the year 1, which the House writes for nothing.
    record Missing() implements Dated {}

    record Day(LocalDate day) implements Dated {}

    record Unread(String words) implements Dated {}

    String NOTHING = "0001-01-01";
    Pattern PLAIN = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T\\d{2}:\\d{2}(?::\\d{2})?(?:\\.\\d{1,9})?)?");
    Pattern DUTCH = Pattern.compile("(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})");
    DateTimeFormatter HOUSE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

    static Dated of(String written) {
        String words = written.strip();
        if (words.isEmpty() || words.startsWith(NOTHING)) return new Missing();
        try {
            var plain = PLAIN.matcher(words);
            if (plain.matches()) return new Day(LocalDate.parse(plain.group(1)));
            var dutch = DUTCH.matcher(words);
            if (dutch.matches())
                return new Day(LocalDate.of(number(dutch.group(3)), number(dutch.group(2)), number(dutch.group(1))));
            return new Day(
                    OffsetDateTime.parse(words).atZoneSameInstant(Text.ZONE).toLocalDate());
        } catch (DateTimeException notOne) {
            return new Unread(words);
        }
    }

    default @Nullable LocalDate orNull() {
        return this instanceof Day(var day) ? day : null;
    }

    /// As the House writes it; empty for null.
    static String written(@Nullable LocalDate day) {
        return day == null ? "" : HOUSE.format(ZonedDateTime.of(day.atStartOfDay(), Text.ZONE));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
