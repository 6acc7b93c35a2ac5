package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;

/// One page as lines and ruled tables, not yet in reading order.
///
/// @param lines those outside the tables
/// @param sideways lines that run in another direction
record Page(List<Line> lines, List<Table> tables, List<Line> sideways, float width, float height) {
    static Page of(PageWords source) {
        List<Rule> upright = source.rules().stream().filter(r -> !r.level()).toList();
        var loose = new ArrayList<Line>(Lines.of(Bullets.with(source), upright));
        var tables = new ArrayList<Table>();
        for (Grid grid : Grid.among(source.rules())) {
            List<Line> inside = loose.stream().filter(grid::holds).toList();
            if (inside.isEmpty()) continue;
            Table table = grid.fill(inside);
            if (isFrame(table)) continue;
            loose.removeAll(inside);
            tables.add(table);
        }
        return new Page(loose, tables, Lines.of(source.sideways(), List.of()), source.width(), source.height());
    }

    /// A box around running text is decoration, not a table.
    private static boolean isFrame(Table table) {
        long filled = table.rows().stream()
                .flatMap(List::stream)
                .filter(cell -> !cell.isEmpty())
                .count();
        return filled < 2;
    }

    Page without(List<Line> furniture) {
        var left = new ArrayList<Line>(lines);
        left.removeAll(furniture);
        return new Page(left, tables, sideways, width, height);
    }
}
