package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A row of a table that a page's end broke: its first cell is empty on the next page, and one other goes on there.
///
/// @param before the rows of the first page above it
/// @param whole a table of this row only
/// @param pageStart the first line on the next page
/// @param after the rows of the next page below it
record RowOverPages(Table before, Table whole, Line pageStart, Table after) {
    static @Nullable RowOverPages of(List<Piece> page, List<Piece> next) {
        if (next.isEmpty()) return null;
        if (!(page.getLast() instanceof Piece.Tabular(Table last))) return null;
        if (!(next.getFirst() instanceof Piece.Tabular(Table first)) || !first.continues(last)) return null;
        List<List<Line>> rest = first.rows().getFirst();
        long filled = rest.stream().filter(cell -> !cell.isEmpty()).count();
        if (filled != 1 || !rest.getFirst().isEmpty()) return null;
        return join(last, first, rest);
    }

    private static RowOverPages join(Table last, Table first, List<List<Line>> rest) {
        List<List<Line>> upper = last.rows().getLast();
        var cells = new ArrayList<List<Line>>();
        Line start = rest.stream().flatMap(List::stream).findFirst().orElseThrow();
        for (int i = 0; i < upper.size(); i++) {
            var cell = new ArrayList<Line>(upper.get(i));
            cell.addAll(rest.get(i));
            cells.add(cell);
        }
        return new RowOverPages(
                last.with(last.rows().subList(0, last.rows().size() - 1)),
                last.with(List.of(cells)),
                start,
                first.with(first.rows().subList(1, first.rows().size())));
    }

    /// Leaves to the next page what is still to be written of it.
    void takeFrom(List<Piece> next) {
        next.set(0, new Piece.Tabular(after));
    }
}
