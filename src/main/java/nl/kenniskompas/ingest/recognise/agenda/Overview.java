package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Labels;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Numerals;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.question.Splitting;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// A table with a row for each challenge: its goal, what citizens say of it, and its issues.
final class Overview {
    private static final int LONGEST_NUMBER = 4;

    private final List<Column> columns;
    private final Finds finds;
    private final Manuscript text;

    Overview(List<Column> columns, Finds finds, Manuscript text) {
        this.columns = columns;
        this.finds = finds;
        this.text = text;
    }

    static boolean is(List<Column> columns) {
        return has(columns, Column.Kind.CHALLENGE)
                && (has(columns, Column.Kind.GOAL) || has(columns, Column.Kind.VOICE))
                && !has(columns, Column.Kind.QUESTIONS);
    }

    private static boolean has(List<Column> columns, Column.Kind kind) {
        return columns.stream().anyMatch(c -> c.kind() == kind);
    }

    /// A row without a challenge goes on with the one above it: its cell ran over two pages, or was merged.
    void read(List<Piece.TableRow> rows) {
        Head challenge = null;
        for (var row : rows) {
            if (finds.isFull()) return;
            var own = challenge(row);
            challenge = own == null ? challenge : own;
            if (challenge != null) cells(row, challenge);
        }
    }

    private @Nullable Head challenge(Piece.TableRow row) {
        Integer number = null;
        Piece.Box title = null;
        for (int at = 0; at < Math.min(columns.size(), row.boxes().size()); at++) {
            var box = row.boxes().get(at);
            if (box.text().isEmpty()) continue;
            if (columns.get(at).kind() == Column.Kind.NUMBER && box.text().length() <= LONGEST_NUMBER)
                number = Numerals.of(box.text().replaceAll("[.):]+$", ""));
            if (columns.get(at).kind() == Column.Kind.CHALLENGE) title = box;
        }
        return title == null ? null : head(title, number);
    }

    private static Head head(Piece.Box title, @Nullable Integer number) {
        var named = Labels.read(title.text());
        var printed = Draft.number(named.label());
        var label = new Label.Challenge("", printed == null ? number : printed);
        return new Head(0, label, named.title(), title.text(), title.phrase().span());
    }

    private void cells(Piece.TableRow row, Head challenge) {
        var under = new ArrayList<>(finds.chain());
        under.add(challenge);
        for (int at = 0; at < Math.min(columns.size(), row.boxes().size()); at++) {
            var box = row.boxes().get(at);
            if (box.text().isEmpty()) continue;
            switch (columns.get(at).kind()) {
                case GOAL -> finds.add(Found.Kind.GOAL, box.phrase().span(), under);
                case VOICE -> finds.add(Found.Kind.VOICE, box.phrase().span(), under);
                case ISSUE, TOPIC -> issues(box, under);
                case CHALLENGE, TYPE, QUESTIONS, NUMBER, OTHER -> {}
            }
        }
    }

    private void issues(Piece.Box box, List<Head> under) {
        for (Span part : box.parts())
            for (Span issue : Splitting.parts(text.content(), part)) finds.add(Found.Kind.OVERVIEW_ISSUE, issue, under);
    }
}
