package nl.kenniskompas.advice.commitment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.web.Text;

/// The months below a time line, in columns of one length.
///
/// @param first month of the first column
/// @param months that one column holds: 1, 3, 6, 12, 60 or 120
/// @param columns how many
record Axis(YearMonth first, int months, int columns) {
    /// The length of the whole line.
    static final int LENGTH = 1000;

    private static final int MOST = 12;
    private static final List<Integer> UNITS = List.of(1, 3, 6, 12, 60, 120);

    /// The finest axis with at most twelve columns that holds both days; the coarsest when none does.
    static Axis holding(LocalDate earliest, LocalDate latest) {
        return UNITS.stream()
                .map(unit -> of(unit, YearMonth.from(earliest), YearMonth.from(latest)))
                .filter(axis -> axis.columns <= MOST)
                .findFirst()
                .orElseGet(() -> of(UNITS.getLast(), YearMonth.from(earliest), YearMonth.from(latest)));
    }

    private static Axis of(int unit, YearMonth earliest, YearMonth latest) {
        long from = Math.floorDiv(month(earliest), unit);
        long until = Math.floorDiv(month(latest), unit);
        var first = YearMonth.of(0, 1).plusMonths(from * unit);
        return new Axis(first, unit, (int) (until - from + 1));
    }

    private static long month(YearMonth month) {
        return month.getYear() * 12L + month.getMonthValue() - 1;
    }

    /// The first month of each column.
    List<YearMonth> starts() {
        return Stream.iterate(first, start -> start.plusMonths(months))
                .limit(columns)
                .toList();
    }

    /// The name of a column: its month, quarter, half or year; the year stands apart where it begins.
    ///
    /// @param year empty where it is that of the column before
    record Label(String part, String year) {}

    List<Label> labels(Text text) {
        var labels = new ArrayList<Label>();
        int before = Integer.MIN_VALUE;
        for (YearMonth start : starts()) {
            String year = start.getYear() == before ? "" : Integer.toString(start.getYear());
            before = start.getYear();
            labels.add(new Label(part(start, text), year));
        }
        return labels;
    }

    private String part(YearMonth start, Text text) {
        return switch (months) {
            case 1 ->
                DateTimeFormatter.ofPattern("LLL", text.locale()).format(start).replace(".", "");
            case 3 -> text.of("advice.timeline.quarter", Integer.toString((start.getMonthValue() + 2) / 3));
            case 6 -> text.of("advice.timeline.half", start.getMonthValue() < 7 ? "1" : "2");
            default -> "";
        };
    }

    /// Where a day begins, from 0 to [#LENGTH]. Columns are equally long however many days they have.
    int at(LocalDate day) {
        var start = first.atDay(1);
        if (day.isBefore(start)) return 0;
        long whole = ChronoUnit.MONTHS.between(start, day);
        var month = start.plusMonths(whole);
        double part = (double) ChronoUnit.DAYS.between(month, day) / month.lengthOfMonth();
        return (int) Math.min(LENGTH, Math.round(LENGTH * (whole + part) / ((double) months * columns)));
    }

    /// Where a column begins.
    int at(int column) {
        return Math.round((float) LENGTH * column / columns);
    }
}
