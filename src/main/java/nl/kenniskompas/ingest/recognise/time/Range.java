package nl.kenniskompas.ingest.recognise.time;

import java.time.LocalDate;

/// Days from and until, both included.
record Range(LocalDate from, LocalDate until) {
    static Range day(LocalDate day) {
        return new Range(day, day);
    }

    static Range months(int year, int first, int last) {
        return new Range(
                LocalDate.of(year, first, 1),
                LocalDate.of(year, last, 1).plusMonths(1).minusDays(1));
    }

    boolean isDay() {
        return from.equals(until);
    }

    /// A third of a month, a quarter of a year, else a third of whatever it is.
    Range beginning() {
        if (isYear()) return months(from.getYear(), 1, 3);
        return isMonth() ? new Range(from, from.plusDays(9)) : new Range(from, from.plusDays(length() / 3));
    }

    /// "Medio": the months about summer of a year, the second third of anything else.
    Range middle() {
        if (isYear()) return months(from.getYear(), 5, 8);
        if (isMonth()) return new Range(from.plusDays(10), from.plusDays(19));
        return new Range(from.plusDays(length() / 3 + 1), until.minusDays(length() / 3 + 1));
    }

    Range ending() {
        if (isYear()) return months(from.getYear(), 10, 12);
        return isMonth() ? new Range(from.plusDays(20), until) : new Range(until.minusDays(length() / 3), until);
    }

    private boolean isYear() {
        return equals(months(from.getYear(), 1, 12));
    }

    private boolean isMonth() {
        return equals(months(from.getYear(), from.getMonthValue(), from.getMonthValue()));
    }

    private long length() {
        return until.toEpochDay() - from.toEpochDay();
    }
}
