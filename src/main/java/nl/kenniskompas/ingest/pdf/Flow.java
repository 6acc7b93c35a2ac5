package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Joins the lines of one column to headings, paragraphs and items.
final class Flow {
    private final List<Line> column;
    private final Style style;
    private final float right;
    private final float leading;
    private final List<Piece> pieces = new ArrayList<>();
    private final Indents indents = new Indents();
    private final List<Line> open = new ArrayList<>();
    private @Nullable Marker marker;
    private float textStart;

    private Flow(List<Line> column, Style style) {
        this.column = column;
        this.style = style;
        right = (float) column.stream().mapToDouble(Line::x1).max().orElse(0);
        leading = Math.clamp(leading(column, style.leading()), 0.8f * style.leading(), 1.3f * style.leading());
    }

    static List<Piece> of(List<Line> column, Style style) {
        var flow = new Flow(column, style);
        for (int i = 0; i < column.size(); i++) flow.take(i);
        flow.close();
        return flow.pieces;
    }

    private static float leading(List<Line> column, float usual) {
        var steps = new ArrayList<Float>();
        for (int i = 1; i < column.size(); i++) {
            float step = column.get(i).y() - column.get(i - 1).y();
            if (step > 0.5f * column.get(i).size()
                    && step < 2.2f * column.get(i).size())
                steps.add(step / column.get(i).size());
        }
        steps.sort(null);
        // the lower quartile: in a list of short items most steps are steps between items
        return steps.isEmpty() ? usual : steps.get(steps.size() / 4);
    }

    private void take(int i) {
        Line line = column.get(i);
        Marker start = Marker.at(line.text());
        if (open.isEmpty() || isNew(open.getLast(), line, start)) {
            close();
            begin(line, start);
        }
        open.add(line);
    }

    private void begin(Line line, @Nullable Marker start) {
        boolean heading = style.level(line) > 0;
        boolean item = start != null && !start.isSection() && !(heading && !start.isBullet());
        marker = item ? start : null;
        textStart = item ? line.x0() + 0.4f * line.size() : line.x0();
    }

    private boolean isNew(Line before, Line line, @Nullable Marker start) {
        if (isApart(before, line) || isNumber(line) || isNumber(before) || style.level(before) != style.level(line))
            return true;
        if (before.text().endsWith("-") && start == null) return false;
        if (start != null && (start.isBullet() && !start.isDash() || startsItem(before, line, start))) return true;
        if (marker != null && line.x0() < textStart && leavesItem(line)) return true;
        boolean indented = line.x0() > before.x0() + 0.8f * line.size();
        if (indented && marker == null && endsSentence(before) && open.size() > 1) return true;
        return endedEarly(before, line);
    }

    /// Lines of an item mostly hang below its text.
    private boolean leavesItem(Line line) {
        boolean hangs = open.size() > 1 && open.get(1).x0() >= textStart;
        boolean left = line.x0() < open.getFirst().x0() - 0.3f * line.size();
        return hangs || left;
    }

    /// Lines beside each other go on (a marker that stands far from its text); lines with extra space between do not.
    private boolean isApart(Line before, Line line) {
        float step = line.y() - before.y();
        if (step < -line.size()) return !isOpen(before, line);
        if (Math.abs(before.size() - line.size()) > 0.1f * line.size()) return true;
        float expected = style.level(line) > 0 ? style.leading() : leading;
        return step > (expected * 1.25f + 0.05f) * line.size();
    }

    /// A number alone on its line counts something, a chapter or a page.
    private static boolean isNumber(Line line) {
        return line.text().length() < 4 && line.text().chars().allMatch(Character::isDigit);
    }

    private boolean startsItem(Line before, Line line, Marker start) {
        boolean aligned = marker != null
                && start.isBullet() == marker.isBullet()
                && Math.abs(line.x0() - open.getFirst().x0()) < 2;
        return aligned || endedEarly(before, line) || !isOpen(before, line);
    }

    /// The next line's first word would still have fitted.
    private boolean endedEarly(Line before, Line line) {
        float left = right - before.x1();
        float needed = line.first() + 0.8f * line.size();
        if (left < needed) return false;
        return !isOpen(before, line) || left > 0.4f * (right - before.x0());
    }

    private static boolean endsSentence(Line line) {
        return ".:;?!".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private static boolean isOpen(Line before, Line line) {
        return !endsSentence(before) && !Character.isUpperCase(line.text().charAt(0));
    }

    private void close() {
        if (open.isEmpty()) return;
        List<Line> lines = List.copyOf(open);
        open.clear();
        if (marker != null) {
            pieces.add(new Piece.Item(marker, indents.depth(lines.getFirst().x0()), lines));
            return;
        }
        indents.end();
        pieces.add(new Piece.Text(headingLevel(lines), lines));
    }

    private int headingLevel(List<Line> lines) {
        int level = style.level(lines.getFirst());
        int length = lines.stream().mapToInt(line -> line.text().length()).sum();
        boolean larger = lines.getFirst().size() > style.body() * 1.12f;
        String last = lines.getLast().text();
        if (larger) return length < 300 && lines.size() <= 5 ? level : 0;
        return length < 160 && lines.size() <= 3 && !last.endsWith(".") && !last.endsWith(",") ? level : 0;
    }
}
