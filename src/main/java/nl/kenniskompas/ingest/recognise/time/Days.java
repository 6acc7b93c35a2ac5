package nl.kenniskompas.ingest.recognise.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Days of things that were.
public final class Days {
    private Days() {}

    /// The first whole day that the words name; without a year, the last one before the letter. Null when none.
    public static @Nullable LocalDate past(String words, @Nullable LocalDate written) {
        for (Term term : Terms.in(Folded.of(words), written)) {
            if (term.kind() != Term.Kind.DAY) continue;
            var year = term.year();
            if (year != null) return term.inYear().apply(year).from();
            if (written == null) continue;
            var day = term.inYear().apply(written.getYear()).from();
            return day.isAfter(written)
                    ? term.inYear().apply(written.getYear() - 1).from()
                    : day;
        }
        return null;
    }

    /// Where its words start, or -1.
    public static int firstStart(String folded) {
        for (Term term : Terms.in(folded, null)) if (term.kind() == Term.Kind.DAY) return term.start();
        return -1;
    }
}
