package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Types;
import nl.kenniskompas.ingest.recognise.question.Legend;
import nl.kenniskompas.ingest.recognise.question.Signals;
import nl.kenniskompas.ingest.recognise.question.Splitting;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// Questions in tables: with columns that a header explains, with a type before each row, or a topic before each row.
final class Tables {
    private final Manuscript text;
    private final Legend legend;
    private final Finds finds;
    private final Doubts doubts;

    Tables(Manuscript text, Legend legend, Finds finds, Doubts doubts) {
        this.text = text;
        this.legend = legend;
        this.finds = finds;
        this.doubts = doubts;
    }

    void read(List<Piece.TableRow> rows, Mode mode) {
        var columns = Column.of(rows.getFirst());
        if (Overview.is(columns)) new Overview(columns, finds, text).read(rows.subList(1, rows.size()));
        else if (isHeader(rows.getFirst(), columns)) headed(rows.subList(1, rows.size()), columns);
        else headless(rows, mode);
    }

    /// A header names what the columns hold and asks nothing itself.
    private static boolean isHeader(Piece.TableRow row, List<Column> columns) {
        long typed = columns.stream()
                .filter(c -> c.isQuestions() && c.type() != null)
                .count();
        long named = columns.stream().filter(c -> c.kind() != Column.Kind.OTHER).count();
        boolean asks = row.boxes().stream()
                .anyMatch(b -> b.text().indexOf('?') >= 0 && Types.of(b.text()).isEmpty());
        if (asks || columns.stream().noneMatch(Column::isQuestions)) return false;
        return typed >= 2 || typed == 0 && named >= 1 || named >= 2;
    }

    private void headed(List<Piece.TableRow> rows, List<Column> columns) {
        var owners = new Owners(columns, finds.chain());
        for (var row : rows) {
            if (finds.isFull()) return;
            owners.enter(row);
            var type = typeIn(row, columns);
            for (int at = 0; at < row.boxes().size(); at++) {
                var column = at < columns.size() ? columns.get(at) : new Column(Column.Kind.OTHER, null);
                var own = column.type() == null ? type : column.type().equals("?") ? null : column.type();
                if (column.isQuestions()) cell(row.boxes().get(at), own, owners.chain(), true);
                else unused(row.boxes().get(at), column);
            }
        }
    }

    private void unused(Piece.Box box, Column column) {
        if (column.kind() == Column.Kind.OTHER && box.text().indexOf('?') >= 0)
            doubts.add("table-text-unused", box.phrase().span(), box.text());
    }

    private @Nullable String typeIn(Piece.TableRow row, List<Column> columns) {
        for (int at = 0; at < Math.min(columns.size(), row.boxes().size()); at++)
            if (columns.get(at).kind() == Column.Kind.TYPE) {
                var box = row.boxes().get(at);
                var type = legend.type(box.text());
                if (type == null && !box.text().isEmpty())
                    doubts.add("type-unknown", box.phrase().span(), box.text());
                return type;
            }
        return finds.type();
    }

    private void headless(List<Piece.TableRow> rows, Mode mode) {
        boolean typed = rows.stream()
                .anyMatch(row -> Types.of(row.boxes().getFirst().text()).isPresent());
        long asking = rows.stream().filter(Tables::asks).count();
        if (!typed && mode != Mode.QUESTIONS && asking * 2 < rows.size()) {
            if (mode == Mode.ISSUE) rows.forEach(this::unused);
            return;
        }
        var owners = new Owners(List.of(), finds.chain());
        for (var row : rows) row(row, typed, owners);
    }

    private void unused(Piece.TableRow row) {
        row.boxes().forEach(box -> unused(box, new Column(Column.Kind.OTHER, null)));
    }

    private static boolean asks(Piece.TableRow row) {
        return row.boxes().stream().anyMatch(b -> b.text().indexOf('?') >= 0);
    }

    private void row(Piece.TableRow row, boolean typed, Owners owners) {
        if (finds.isFull()) return;
        var first = row.boxes().getFirst();
        var type = finds.type();
        int from = 0;
        if (typed && first.text().indexOf('?') < 0 || Types.of(first.text()).isPresent()) {
            type = Types.any(first.text()).filter(t -> !t.equals("?")).orElse(legend.type(first.text()));
            if (type == null && !first.text().isEmpty())
                doubts.add("type-unknown", first.phrase().span(), first.text());
            from = 1;
        } else if (row.boxes().size() > 1 && first.text().indexOf('?') < 0) {
            owners.topic(first);
            from = 1;
        }
        for (var box : row.boxes().subList(from, row.boxes().size())) {
            var own = legend.type(box.text());
            if (own != null) type = own;
            else cell(box, type, owners.chain(), typed);
        }
    }

    /// @param sure the cell is known to hold questions, so an item needs no question mark
    private void cell(Piece.Box box, @Nullable String type, List<Head> chain, boolean sure) {
        for (Span part : parts(box)) {
            var words = text.words(part);
            if (Signals.remark(words) || words.length() < 3) continue;
            if (words.indexOf('?') >= 0 || Signals.asking(words) || sure || Signals.covered(words))
                finds.question(part, type, chain);
            else if (words.length() > 40) doubts.add("table-text-unused", part, words);
        }
    }

    private List<Span> parts(Piece.Box box) {
        var parts = new ArrayList<Span>();
        for (Span part : box.parts()) parts.addAll(Splitting.parts(text.content(), part));
        return parts;
    }
}
