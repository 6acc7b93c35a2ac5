package nl.kenniskompas.ingest.pdf;

import java.util.List;

/// Whether a piece at a page's end goes on with the first of the next page.
final class Continuation {
    private Continuation() {}

    static boolean is(Piece last, Piece first) {
        if (!(first instanceof Piece.Text(int level, var lines)) || level > 0) return false;
        return switch (last) {
            case Piece.Text(int above, var before) -> above == 0 && goesOn(before, lines.getFirst());
            case Piece.Item item -> goesOn(item.lines(), lines.getFirst());
            case Piece.Tabular _, Piece.Foot _, Piece.Running _ -> false;
        };
    }

    private static boolean goesOn(List<Line> before, Line first) {
        Line last = before.getLast();
        char end = last.text().charAt(last.text().length() - 1);
        if (".:?!".indexOf(end) >= 0 || Math.abs(last.size() - first.size()) > 0.1f * last.size()) return false;
        boolean starts = Character.isUpperCase(first.text().charAt(0));
        return !starts || end == '-' || end == ',' || isFull(before);
    }

    /// A last line as long as those above it was not the end of a paragraph.
    private static boolean isFull(List<Line> lines) {
        double right = lines.stream().mapToDouble(Line::x1).max().orElse(0);
        return lines.size() > 1
                && lines.getLast().x1() > right - 4 * lines.getLast().size();
    }
}
