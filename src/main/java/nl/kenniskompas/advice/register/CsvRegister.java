package nl.kenniskompas.advice.register;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kenniskompas.advice.register.Reading.Found;
import nl.kenniskompas.web.file.CsvCell;
import nl.kenniskompas.web.file.CsvRows;

/// A register as a table, as RFC 4180 says, or as a Dutch spreadsheet saves it: with semicolons or tabs.
final class CsvRegister {
    private final String text;
    private final List<Found> found = new ArrayList<>();
    private final Set<String> unused = new TreeSet<>();
    private List<Optional<Column>> columns = List.of();

    CsvRegister(String text) {
        this.text = text;
    }

    Reading read() {
        var rows = CsvRows.of(text);
        for (var row = rows.next(); row.isPresent(); row = rows.next()) {
            var cells = row.get().cells();
            if (cells.stream().allMatch(String::isBlank)) continue;
            if (columns.isEmpty()) {
                head(cells);
                if (columns.stream().flatMap(Optional::stream).noneMatch(Column.TEKST::equals))
                    return Reading.stopped(found, Fault.of("no-head"), unused);
            } else if (found.size() == Reading.MOST) {
                return Reading.stopped(found, Fault.of("many", Reading.MOST), unused);
            } else {
                found.add(line(row.get()));
            }
        }
        return Reading.stopped(found, null, unused);
    }

    private void head(List<String> titles) {
        columns = titles.stream().map(Column::called).toList();
        titles.stream()
                .filter(title -> !title.isBlank()
                        && title.length() <= 60
                        && Column.called(title).isEmpty())
                .limit(20)
                .forEach(unused::add);
    }

    private Found line(CsvRows.Row row) {
        var values = new EnumMap<Column, String>(Column.class);
        var cells = row.cells();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            String cell = CsvCell.read(cells.get(i));
            columns.get(i).ifPresent(column -> values.put(column, cell));
        }
        boolean tooMany = cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        var fault = row.stray() ? Fault.of("quote") : tooMany ? Fault.of("cells", cells.size(), columns.size()) : null;
        return new Found(row.line(), new HouseRow(values), fault);
    }
}
