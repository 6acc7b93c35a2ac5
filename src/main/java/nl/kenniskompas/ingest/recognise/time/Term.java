package nl.kenniskompas.ingest.recognise.time;

import java.time.LocalDate;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// A named stretch of time in a sentence, without the words that relate something to it ("voor", "eind").
///
/// @param start, end where its words stand
/// @param year as written or meant; null when the next one to come is meant
/// @param inYear the days of it in a year
/// @param alone needs no word before it to be a moment ("dit najaar")
record Term(Kind kind, int start, int end, @Nullable Integer year, IntFunction<Range> inYear, boolean alone) {
    enum Kind {
        DAY,
        MONTH,
        QUARTER,
        SEASON,
        RECESS,
        YEAR,
        BUDGET
    }

    /// The year that the words around it name, from the letter's date; null when they name none.
    static @Nullable Integer year(@Nullable String words, @Nullable LocalDate written) {
        if (words == null) return null;
        int digits = words.indexOf("20");
        if (digits >= 0) return Integer.valueOf(words.substring(digits, digits + 4));
        if (written == null) return null;
        boolean next = words.contains("volgend") || words.contains("komend") || words.contains("nieuwe");
        return written.getYear() + (next ? 1 : 0);
    }
}
