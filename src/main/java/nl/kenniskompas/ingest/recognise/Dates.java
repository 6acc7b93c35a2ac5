package nl.kenniskompas.ingest.recognise;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.recognise.time.Months;
import org.jspecify.annotations.Nullable;

/// Whole dates in a text, as written in Dutch, English or figures.
final class Dates {
    private static final int REACH = 2_000_000;
    private static final Pattern WRITTEN =
            Pattern.compile("(?iu)\\b(\\d{1,2})(?:st|nd|rd|th)?\\s(" + Months.ALL_CHOICES + "),?\\s(\\d{4})\\b");
    private static final Pattern FIGURES =
            Pattern.compile("\\b(\\d{1,2})[-/](\\d{1,2})[-/](20\\d\\d)\\b|\\b(20\\d\\d)-(\\d\\d)-(\\d\\d)\\b");

    private Dates() {}

    /// @param latest dates after it are plans, not the date of the document; null when nothing is known
    static @Nullable LocalDate newest(String content, @Nullable LocalDate latest) {
        var head = content.substring(0, Math.min(content.length(), REACH));
        var dates = new ArrayList<LocalDate>();
        for (var found = WRITTEN.matcher(head); found.find(); )
            add(dates, found.group(3), month(found.group(2)), found.group(1));
        for (var found = FIGURES.matcher(head); found.find(); )
            if (found.group(3) != null) add(dates, found.group(3), Integer.parseInt(found.group(2)), found.group(1));
            else add(dates, found.group(4), Integer.parseInt(found.group(5)), found.group(6));
        return dates.stream()
                .filter(d -> latest == null || !d.isAfter(latest))
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static int month(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return 1 + Math.max(Months.DUTCH.indexOf(lower), Months.ENGLISH.indexOf(lower));
    }

    private static void add(List<LocalDate> dates, String year, int month, String day) {
        try {
            dates.add(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return;
        }
    }
}
