package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// A table without rules: columns of short pieces whose baselines agree.
final class AlignedTable {
    private AlignedTable() {}

    /// Running text fills its column with long lines; cells do not, or stand on the same baselines row by row.
    static boolean looksLike(List<List<Box>> columns) {
        if (columns.stream().flatMap(List::stream).anyMatch(box -> box instanceof Table)) return false;
        int running = 0;
        for (List<Box> column : columns) if (isRunningText(column)) running++;
        if (running > 1) return false;
        if (running == 1 && columns.size() == 2 && differsInSize(columns)) return false;
        return rowsThatAgree(columns) >= (running == 1 ? 3 : 2);
    }

    private static boolean isRunningText(List<Box> column) {
        if (column.size() < 3) return false;
        double[] widths = column.stream().mapToDouble(Box::width).sorted().toArray();
        double letters = column.stream()
                .mapToInt(box -> ((Line) box).text().length())
                .average()
                .orElse(0);
        return letters > 24 && widths[widths.length / 2] > 0.7 * widths[widths.length - 1];
    }

    private static boolean differsInSize(List<List<Box>> columns) {
        float one = ((Line) columns.get(0).getFirst()).size();
        float two = ((Line) columns.get(1).getFirst()).size();
        return Math.abs(one - two) > 0.1f * Math.max(one, two);
    }

    private static int rowsThatAgree(List<List<Box>> columns) {
        int rows = 0;
        for (List<Line> row : baselines(columns).values()) if (row.size() > 1) rows++;
        return rows;
    }

    private static TreeMap<Float, List<Line>> baselines(List<List<Box>> columns) {
        var rows = new TreeMap<Float, List<Line>>();
        for (List<Box> column : columns)
            for (Box box : column) {
                Line line = (Line) box;
                Float near = rows.floorKey(line.y() + 2);
                float key = near != null && near > line.y() - 2 ? near : line.y();
                rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(line);
            }
        return rows;
    }

    /// The table in reading order; a line that stands alone over the whole is kept before or behind it.
    static List<Box> of(List<List<Box>> columns) {
        var starts = columns.stream()
                .map(column -> column.stream()
                        .map(Box::x0)
                        .min(Comparator.naturalOrder())
                        .orElse(0f))
                .toList();
        var rows = new ArrayList<List<List<Line>>>();
        float bottom = 0;
        for (List<Line> line : baselines(columns).values()) {
            List<List<Line>> cells = cells(line, starts);
            boolean goesOn = !rows.isEmpty() && continues(cells, rows.getLast(), bottom);
            if (goesOn)
                for (int i = 0; i < cells.size(); i++) rows.getLast().get(i).addAll(cells.get(i));
            else rows.add(cells);
            bottom = line.getFirst().bottom();
        }
        List<Box> all = columns.stream().flatMap(List::stream).toList();
        return List.of(new Table(
                rows,
                min(all, Box::x0),
                -min(all, b -> -b.x1()),
                min(all, Box::top),
                -min(all, b -> -b.bottom()),
                starts));
    }

    private static float min(List<Box> boxes, java.util.function.ToDoubleFunction<Box> by) {
        return (float) boxes.stream().mapToDouble(by).min().orElse(0);
    }

    private static List<List<Line>> cells(List<Line> row, List<Float> starts) {
        var cells = new ArrayList<List<Line>>();
        for (int i = 0; i < starts.size(); i++) cells.add(new ArrayList<>());
        for (Line line : row) {
            int column = starts.size() - 1;
            while (column > 0 && line.x0() < starts.get(column) - 1) column--;
            cells.get(column).add(line);
        }
        return cells;
    }

    /// A row without its first cell, close under the one before, only goes on with the others.
    private static boolean continues(List<List<Line>> row, List<List<Line>> before, float bottom) {
        Line any = row.stream().flatMap(List::stream).findFirst().orElseThrow();
        if (any.top() - bottom > 0.45f * any.size()) return false;
        long filled = row.stream().filter(cell -> !cell.isEmpty()).count();
        long filledBefore = before.stream().filter(cell -> !cell.isEmpty()).count();
        return row.getFirst().isEmpty()
                ? filled < filledBefore
                : filled == 1 && filledBefore > 1 && filled < row.size() - 1;
    }
}
