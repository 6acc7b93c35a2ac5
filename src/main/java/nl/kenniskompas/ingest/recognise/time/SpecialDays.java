package nl.kenniskompas.ingest.recognise.time;

import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// Days of the Dutch parliamentary year that can be computed.
final class SpecialDays {
    private SpecialDays() {}

    /// The third Tuesday of September: the budget of the next year is presented.
    static LocalDate budgetDay(int year) {
        return LocalDate.of(year, 9, 1).with(dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
    }

    /// The third Wednesday of May: the annual reports of the year before are presented.
    static LocalDate accountabilityDay(int year) {
        return LocalDate.of(year, 5, 1).with(dayOfWeekInMonth(3, DayOfWeek.WEDNESDAY));
    }

    /// Starts on a Friday from 3 to 9 July (so it did in each of the last years) and ends with August.
    static Range summerRecess(int year) {
        return new Range(LocalDate.of(year, 7, 3).with(nextOrSame(DayOfWeek.FRIDAY)), LocalDate.of(year, 8, 31));
    }

    /// Starts on the Friday before Christmas and ends in the second week of January.
    static Range christmasRecess(int year) {
        return new Range(LocalDate.of(year, 12, 18).with(nextOrSame(DayOfWeek.FRIDAY)), LocalDate.of(year + 1, 1, 10));
    }

    /// Its week depends on the school holidays: the last week of April and the first of May hold it.
    static Range mayRecess(int year) {
        return new Range(LocalDate.of(year, 4, 24), LocalDate.of(year, 5, 10));
    }

    static Range autumnRecess(int year) {
        return new Range(LocalDate.of(year, 10, 10), LocalDate.of(year, 10, 27));
    }

    static Range springRecess(int year) {
        return new Range(LocalDate.of(year, 2, 13), LocalDate.of(year, 3, 1));
    }
}
