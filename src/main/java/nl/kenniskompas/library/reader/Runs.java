package nl.kenniskompas.library.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.kenniskompas.library.NewDocument.Repair;
import org.jspecify.annotations.Nullable;

/// Cuts a stretch of a document into runs at the borders of passages and repairs.
final class Runs {
    private final int[] points;
    private final List<Mark> marks;
    private final List<Repair> repairs;

    Runs(DocumentText text, List<Mark> marks) {
        points = text.content().codePoints().toArray();
        this.marks = marks;
        repairs = text.repairs();
    }

    int length() {
        return points.length;
    }

    boolean blank(int start, int end) {
        for (int at = start; at < end; at++) if (!Character.isWhitespace(points[at])) return false;
        return true;
    }

    /// @param from only these marks are looked at: those that touch the page
    List<Run> between(int start, int end) {
        var near =
                marks.stream().filter(m -> m.start() < end && start < m.end()).toList();
        var mended = repairs.stream()
                .filter(r -> start <= r.start() && r.end() <= end)
                .toList();
        var borders = new TreeSet<Integer>(List.of(start, end));
        near.forEach(m -> {
            if (m.start() > start) borders.add(m.start());
            if (m.end() < end) borders.add(m.end());
        });
        mended.forEach(r -> {
            borders.add(r.start());
            borders.add(r.end());
        });
        var runs = new ArrayList<Run>();
        for (Integer at = start, next = borders.higher(at); next != null; at = next, next = borders.higher(at))
            runs.add(run(at, next, near, mended));
        return runs;
    }

    private Run run(int start, int end, List<Mark> near, List<Repair> mended) {
        var holding =
                near.stream().filter(m -> m.start() <= start && end <= m.end()).toList();
        var repair = repairAt(start, end, mended);
        return new Run(
                new String(points, start, end - start),
                holding,
                holding.stream().filter(m -> m.start() == start).toList(),
                repair == null ? null : repair.to(),
                repair == null ? null : repair.why());
    }

    private static @Nullable Repair repairAt(int start, int end, List<Repair> mended) {
        for (Repair repair : mended) if (repair.start() <= start && end <= repair.end()) return repair;
        return null;
    }
}
