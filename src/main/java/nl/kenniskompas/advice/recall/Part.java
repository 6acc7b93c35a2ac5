package nl.kenniskompas.advice.recall;

import java.util.List;
import java.util.Locale;

/// A part of the pack. The first five divide what still has to be done; a commitment stands in one of them.
enum Part {
    OVERDUE,
    /// Between today and a half-year that has yet to begin.
    SOONER,
    DUE,
    /// Nobody can say which day is the last.
    UNDATED,
    LATER,
    SHIFTED,
    DONE;

    /// What falls due later is counted, not listed.
    static final List<Part> LISTED = List.of(OVERDUE, SOONER, DUE, UNDATED, SHIFTED, DONE);

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
