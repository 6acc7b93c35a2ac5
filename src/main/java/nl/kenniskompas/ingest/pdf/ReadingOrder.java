package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts the boxes of a page in the order in which they are read: bands from top to bottom, in a band its columns from
/// left to right. Boxes that stand beside each other row by row are a table.
final class ReadingOrder {
    private static final int DEEPEST = 12;

    private final float gutter;
    private final List<List<Box>> runs = new ArrayList<>();

    /// @param size of the body's letters
    private ReadingOrder(float size) {
        gutter = 1.1f * size;
    }

    /// Runs of boxes: each run stands in one column, without a break.
    static List<List<Box>> of(Page page, float size) {
        var order = new ReadingOrder(size);
        var boxes = new ArrayList<Box>(page.lines());
        boxes.addAll(page.tables());
        order.read(boxes, 0);
        return order.runs;
    }

    private void read(List<Box> boxes, int depth) {
        List<List<Box>> rows = Bands.rows(boxes);
        var single = new ArrayList<Box>();
        for (int i = 0; i < rows.size(); ) {
            int end = depth < DEEPEST ? Bands.end(rows, i, gutter) : i;
            if (end == i) {
                single.addAll(rows.get(i++));
                continue;
            }
            int start = Bands.start(rows, i, end, gutter, single.size());
            for (int back = start; back < i; back++) single.removeLast();
            close(single);
            band(rows.subList(start, end).stream().flatMap(List::stream).toList(), depth);
            i = end;
        }
        close(single);
    }

    private void close(List<Box> single) {
        if (single.isEmpty()) return;
        single.sort(Comparator.comparingDouble(Box::top).thenComparingDouble(Box::x0));
        runs.add(List.copyOf(single));
        single.clear();
    }

    private void band(List<Box> boxes, int depth) {
        List<List<Box>> columns = Bands.columns(boxes, gutter);
        if (AlignedTable.looksLike(columns)) {
            for (Box part : AlignedTable.of(columns)) runs.add(List.of(part));
            return;
        }
        columns.forEach(column -> read(column, depth + 1));
    }
}
