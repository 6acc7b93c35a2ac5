package nl.kenniskompas.advice.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kenniskompas.advice.register.Line.Difference;
import nl.kenniskompas.advice.register.Line.Kind;
import nl.kenniskompas.advice.register.Matching.By;
import nl.kenniskompas.advice.register.Matching.Match;
import nl.kenniskompas.advice.register.Reading.Found;
import org.jspecify.annotations.Nullable;

/// Compares the lines of a register with what stands. A value is news when it is neither what stands nor what the
/// register said the last time; what the register leaves empty takes nothing away.
///
/// @param ministries the same word for all names of one ministry
record Judging(UnaryOperator<String> ministries) {
    List<Line> lines(List<Found> found, List<Known> known) {
        var takeable = found.stream().filter(line -> line.fault() == null).toList();
        Map<Integer, Match> matches = Matching.of(takeable, known);
        return found.stream()
                .map(line -> line(line, matches.get(line.number())))
                .toList();
    }

    private Line line(Found found, @Nullable Match match) {
        var row = found.row();
        var fault = found.fault();
        if (fault != null) return new Line(found.number(), Kind.UNREADABLE, row, null, List.of(), List.of(fault));
        if (row.isRemoved()) return new Line(found.number(), Kind.REMOVED, row, match, List.of(), List.of());
        if (match == null) return new Line(found.number(), Kind.NEW, row, null, List.of(), notes(row));
        var differences = differences(row, match);
        var kind = differences.isEmpty() ? Kind.SAME : Kind.CHANGED;
        return new Line(found.number(), kind, row, match, differences, notes(row));
    }

    private List<Difference> differences(HouseRow row, Match match) {
        var shown = match.known().shown();
        return Stream.of(Column.values())
                .filter(column -> isNews(column, row, match))
                .map(column -> new Difference(column, shown.of(column), row.of(column)))
                .toList();
    }

    private boolean isNews(Column column, HouseRow row, Match match) {
        if (!column.matters() || !isReadable(column, row)) return false;
        if (column == Column.TEKST && match.by() == By.WORDS) return false;
        var kept = match.known().kept();
        var shown = match.known().shown();
        if (row.saysTheSame(column, shown) || kept != null && row.saysTheSame(column, kept)) return false;
        return column != Column.MINISTERIE
                || !ministries.apply(row.of(column)).equals(ministries.apply(shown.of(column)));
    }

    private static boolean isReadable(Column column, HouseRow row) {
        if (row.of(column).isEmpty()) return false;
        if (column == Column.STATUS) return HouseStatus.read(row.of(column)).isPresent();
        return !column.isDate() || row.dated(column) instanceof Dated.Day;
    }

    private static List<Fault> notes(HouseRow row) {
        var notes = new ArrayList<Fault>();
        String status = row.of(Column.STATUS);
        if (!status.isEmpty() && HouseStatus.read(status).isEmpty()) notes.add(Fault.of("status", status));
        for (Column column : Column.values())
            if (column.isDate() && row.dated(column) instanceof Dated.Unread(var words))
                notes.add(Fault.of("date", column.title(), words));
        return notes;
    }
}
