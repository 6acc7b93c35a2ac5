package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A day as a spreadsheet writes it: 2026-03-01, also with a time behind it, or 1-3-2026.
final class SheetDay {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[ T][\\d:.]+)?$");
    private static final Pattern DAY_FIRST =
            Pattern.compile("^(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})(?: [\\d:.]+)?$");

    private SheetDay() {}

    static @Nullable LocalDate of(String cell) {
        var first = YEAR_FIRST.matcher(cell);
        if (first.find()) return day(first.group(1), first.group(2), first.group(3));
        var last = DAY_FIRST.matcher(cell);
        return last.find() ? day(last.group(3), last.group(2), last.group(1)) : null;
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException none) {
            return null;
        }
    }
}
