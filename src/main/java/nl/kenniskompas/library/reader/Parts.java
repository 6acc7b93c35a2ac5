package nl.kenniskompas.library.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.library.NewDocument.Shape;

/// Lays the blocks of one page out as parts; text between blocks is shown too, so nothing that was read is hidden.
final class Parts {
    private final Runs runs;
    private final List<Part> parts = new ArrayList<>();
    private int at;

    private Parts(Runs runs, int start) {
        this.runs = runs;
        at = start;
    }

    static List<Part> of(Runs runs, List<Shape> blocks, int start, int end) {
        var page = new Parts(runs, start);
        var here = blocks.stream()
                .filter(b -> b.start() >= start && b.start() < end)
                .toList();
        for (int i = 0; i < here.size(); ) i = page.add(here, i, end);
        page.leftover(end);
        return List.copyOf(page.parts);
    }

    private int add(List<Shape> blocks, int i, int end) {
        Shape block = blocks.get(i);
        if (!block.kind().equals("cell")) {
            leftover(block.start());
            int until = Math.min(block.end(), end);
            if (until > block.start())
                parts.add(new Part(
                        block.kind(), level(block), List.of(runs.between(Math.max(at, block.start()), until))));
            at = Math.max(at, until);
            return i + 1;
        }
        int next = i;
        var cells = new ArrayList<List<Run>>();
        leftover(block.start());
        while (next < blocks.size() && sameRow(block, blocks.get(next))) {
            Shape cell = blocks.get(next++);
            cells.add(cell.end() > cell.start() ? runs.between(cell.start(), cell.end()) : List.of());
            at = Math.max(at, cell.end());
        }
        parts.add(new Part("row", 0, cells));
        return next;
    }

    private static boolean sameRow(Shape first, Shape other) {
        return other.kind().equals("cell")
                && Objects.equals(first.table(), other.table())
                && Objects.equals(first.row(), other.row());
    }

    private static int level(Shape block) {
        return Objects.requireNonNullElse(block.level(), 0);
    }

    private void leftover(int until) {
        if (until > at && !runs.blank(at, until)) parts.add(new Part("leftover", 0, List.of(runs.between(at, until))));
        at = Math.max(at, until);
    }
}
