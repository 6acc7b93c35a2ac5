package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The pieces of one page, in the order in which they are written: head, body, notes, foot.
record PagePieces(List<Piece> head, List<Piece> body, List<Piece> foot) {
    static PagePieces of(Page page, RunningHeads running, Style style) {
        List<Line> furniture = running.on(page);
        Page rest = page.without(furniture);
        List<Line> notes = Footnotes.lines(rest, style);
        List<Line> under = Footnotes.under(rest, notes);
        Page bare = rest.without(notes).without(under);
        var body = new ArrayList<Piece>();
        for (List<Box> run : ReadingOrder.of(bare, style.body())) flow(run, style, body);
        var foot = new ArrayList<Piece>(Footnotes.of(notes));
        foot.addAll(running(
                furniture.stream().filter(line -> line.y() >= page.height() / 2).toList()));
        foot.addAll(running(page.sideways()));
        return new PagePieces(
                running(furniture.stream()
                        .filter(line -> line.y() < page.height() / 2)
                        .toList()),
                body,
                foot);
    }

    private static List<Piece> running(List<Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x0))
                .map(line -> (Piece) new Piece.Running(line))
                .toList();
    }

    private static void flow(List<Box> run, Style style, List<Piece> body) {
        var lines = new ArrayList<Line>();
        for (Box box : run) {
            switch (box) {
                case Line line -> lines.add(line);
                case Table table -> {
                    body.addAll(Flow.of(lines, style));
                    lines.clear();
                    body.add(new Piece.Tabular(table));
                }
            }
        }
        body.addAll(Flow.of(lines, style));
    }
}
