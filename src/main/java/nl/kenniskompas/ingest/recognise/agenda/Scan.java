package nl.kenniskompas.ingest.recognise.agenda;

import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Looks;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.recognise.question.Legend;
import nl.kenniskompas.ingest.recognise.question.Signals;

/// Walks through an outline and gathers what stands in its questions parts.
final class Scan {
    private final boolean prose;
    private final Finds finds;
    private final Paragraphs paragraphs;
    private final Lists lists;
    private final Tables tables;

    private Scan(Manuscript text, Legend legend, Doubts doubts, boolean prose) {
        this.prose = prose;
        this.finds = new Finds(text, legend, doubts);
        this.paragraphs = new Paragraphs(text, finds, prose);
        this.lists = new Lists(text, finds, doubts);
        this.tables = new Tables(text, legend, finds, doubts);
    }

    /// @param prose also take the questions that stand in running text of parts that say nothing about questions
    static List<Found> of(Manuscript text, Section root, Legend legend, Doubts doubts, boolean prose) {
        var scan = new Scan(text, legend, doubts, prose);
        root.all().forEach(scan::section);
        return scan.finds.all();
    }

    private void section(Section section) {
        var mode = Mode.of(section, !prose);
        finds.enter(section, mode);
        if (mode == Mode.OUTSIDE) return;
        headQuestion(section, mode);
        var lead = "";
        for (int at = 0; at < section.body().size(); ) {
            var piece = section.body().get(at);
            int end = runEnd(section.body(), at);
            switch (piece) {
                case Piece.Prose _ -> paragraphs.read(section, mode, at, lead);
                case Piece.Point _ -> lists.read(points(section.body().subList(at, end)), section, mode, lead);
                case Piece.TableRow _ -> tables.read(rows(section.body().subList(at, end)), mode);
                case Piece.Title _ -> {}
            }
            lead = piece instanceof Piece.Prose above && above.text().endsWith(":") ? above.text() : "";
            at = end;
        }
    }

    private static int runEnd(List<Piece> body, int start) {
        int end = start + 1;
        if (body.get(start) instanceof Piece.Prose) return end;
        while (end < body.size() && body.get(end).getClass() == body.get(start).getClass()) end++;
        return end;
    }

    private static List<Piece.Point> points(List<Piece> pieces) {
        return pieces.stream().map(Piece.Point.class::cast).toList();
    }

    private static List<Piece.TableRow> rows(List<Piece> pieces) {
        return pieces.stream().map(Piece.TableRow.class::cast).toList();
    }

    /// A heading that asks, with only prose that elaborates it, is itself a question.
    private void headQuestion(Section section, Mode mode) {
        var head = section.head();
        if (!Looks.asks(head.text()) || head.label() instanceof Label.Typed || mode == Mode.ISSUES) return;
        if (!section.children().isEmpty() || section.body().stream().anyMatch(p -> !(p instanceof Piece.Prose))) return;
        boolean more = section.body().stream()
                .anyMatch(p -> p instanceof Piece.Prose prose
                        && (Looks.asks(prose.text())
                                || Signals.questionsFollow(prose.text())
                                        && prose.text().endsWith(":")));
        if (!more) finds.addHead(section);
    }
}
