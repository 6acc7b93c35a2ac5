package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Cuts a heap of boxes into rows, rows with a common gutter into bands, and a band into columns.
final class Bands {
    private Bands() {}

    /// Boxes that overlap in height, from top to bottom.
    static List<List<Box>> rows(List<Box> boxes) {
        var rows = new ArrayList<List<Box>>();
        float bottom = 0;
        for (Box box : sorted(boxes, Comparator.comparingDouble(Box::top))) {
            float slack = 0.3f * (box.bottom() - box.top());
            if (rows.isEmpty() || box.top() + slack >= bottom) {
                rows.add(new ArrayList<>());
                bottom = box.bottom();
            }
            rows.getLast().add(box);
            bottom = Math.max(bottom, box.bottom());
        }
        return rows;
    }

    /// The end of the band that starts at row `from`, or `from` when that row has but one column.
    static int end(List<List<Box>> rows, int from, float gutter) {
        if (columns(rows.get(from), gutter).size() < 2) return from;
        var band = new ArrayList<Box>(rows.get(from));
        int end = from + 1;
        while (end < rows.size() && isNear(rows.get(end - 1), rows.get(end))) {
            band.addAll(rows.get(end));
            if (columns(band, gutter).size() < 2) break;
            end++;
        }
        return end;
    }

    /// Rows before the band that belong to one of its columns, because that column starts higher.
    static int start(List<List<Box>> rows, int from, int end, float gutter, int most) {
        var band = new ArrayList<Box>();
        rows.subList(from, end).forEach(band::addAll);
        if (band.size() < 6) return from;
        int start = from;
        int taken = 0;
        while (start > 0
                && taken < most
                && rows.get(start - 1).size() == 1
                && isTight(rows.get(start - 1), rows.get(start))) {
            band.addAll(rows.get(start - 1));
            if (columns(band, gutter).size() < 2) break;
            start--;
            taken++;
        }
        return start;
    }

    private static boolean isNear(List<Box> row, List<Box> next) {
        return distance(row, next) < 4 * height(next);
    }

    private static boolean isTight(List<Box> row, List<Box> next) {
        return distance(row, next) < 0.6f * height(next);
    }

    private static float distance(List<Box> row, List<Box> next) {
        float bottom = 0;
        for (Box box : row) bottom = Math.max(bottom, box.bottom());
        float top = Float.MAX_VALUE;
        for (Box box : next) top = Math.min(top, box.top());
        return top - bottom;
    }

    private static float height(List<Box> row) {
        Box box = row.getFirst();
        return box instanceof Line line ? line.size() : 10;
    }

    /// The boxes apart by the stretches of width that none of them covers.
    static List<List<Box>> columns(List<Box> boxes, float gutter) {
        var columns = new ArrayList<List<Box>>();
        float right = 0;
        for (Box box : sorted(boxes, Comparator.comparingDouble(Box::x0))) {
            if (columns.isEmpty() || box.x0() - right > gutter) columns.add(new ArrayList<>());
            columns.getLast().add(box);
            right = columns.getLast().size() == 1 ? box.x1() : Math.max(right, box.x1());
        }
        return columns;
    }

    private static List<Box> sorted(List<Box> boxes, Comparator<Box> by) {
        return boxes.stream().sorted(by).toList();
    }
}
