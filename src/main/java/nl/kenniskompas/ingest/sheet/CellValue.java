package nl.kenniskompas.ingest.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import nl.kenniskompas.ingest.ooxml.Element;

/// What a cell of a spreadsheet holds, as a person reads it. A formula counts for what it came to when it was saved.
record CellValue(SharedStrings strings, DayFormats formats, boolean since1904) {
    /// The end of the year 9999.
    private static final double LAST_DAY = 2_958_466;

    private static final long SECONDS = 86_400;

    String of(Element cell) {
        var value = value(cell);
        return switch (Objects.requireNonNullElse(cell.attribute("t"), "n")) {
            case "s" -> strings.at(Element.parse(value, -1));
            case "inlineStr" -> cell.kid("is") instanceof Element words ? SharedStrings.words(words) : "";
            case "b" -> value.isEmpty() ? "" : value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> number(value, formats.isDay(cell.attribute("s")));
            default -> SharedStrings.unescaped(value);
        };
    }

    /// Some programs save formulas without what they came to.
    static boolean isUnknown(Element cell) {
        return cell.kid("f") != null && cell.kid("v") == null;
    }

    private static String value(Element cell) {
        var value = cell.kid("v");
        return value == null ? "" : value.text().toString().strip();
    }

    private String number(String written, boolean day) {
        try {
            double number = Double.parseDouble(written);
            if (day && number >= 0 && number < LAST_DAY) return day(number);
            if (!Double.isFinite(number) || Math.abs(number) >= 1e15 || Math.abs(number) < 1e-9 && number != 0)
                return written;
            return new BigDecimal(number, MathContext.DECIMAL64)
                    .round(new MathContext(15))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException none) {
            return written;
        }
    }

    private String day(double number) {
        var first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
        var moment =
                first.atStartOfDay().plusSeconds(Math.round(number * SECONDS)).truncatedTo(ChronoUnit.MINUTES);
        var day = moment.toLocalDate().toString();
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? day : day + " " + moment.toLocalTime();
    }
}
