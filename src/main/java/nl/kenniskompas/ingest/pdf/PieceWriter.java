package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Draft;
import org.jspecify.annotations.Nullable;

/// Writes pieces as text and blocks.
final class PieceWriter {
    private final Draft draft;
    private final Style style;
    private int tables;
    private int begun;
    private @Nullable Line pageStart;

    PieceWriter(Draft draft, Style style) {
        this.draft = draft;
        this.style = style;
    }

    void write(Piece piece) {
        begin(piece);
        end(piece);
    }

    /// The first part of a piece that [#finish] will end.
    void begin(Piece piece) {
        draft.gap();
        begun = draft.at();
        switch (piece) {
            case Piece.Text(int _, List<Line> lines) -> lines(lines, 0);
            case Piece.Item item -> {
                int skip = item.marker().length();
                draft.write(item.lines().getFirst().text().substring(0, skip));
                begun = draft.at();
                lines(item.lines(), skip);
            }
            case Piece.Tabular(Table table) -> writeTable(table, false);
            case Piece.Foot(String _, int skip, List<Line> lines) -> {
                draft.write(lines.getFirst().text().substring(0, skip));
                begun = draft.at();
                lines(lines, skip);
            }
            case Piece.Running(Line line) -> draft.write(line.text());
        }
    }

    void finish(Piece begunBefore, Piece rest) {
        if (rest instanceof Piece.Text(int _, List<Line> lines)) {
            draft.line();
            lines(lines, 0);
        }
        end(begunBefore);
    }

    private void end(Piece piece) {
        switch (piece) {
            case Piece.Text(int level, List<Line> _) ->
                draft.add(
                        level > 0
                                ? new Block.Heading(level, draft.since(begun))
                                : new Block.Paragraph(draft.since(begun)));
            case Piece.Item item ->
                draft.add(new Block.Item(item.depth(), item.marker().sign(), draft.since(begun)));
            case Piece.Tabular _ -> {}
            case Piece.Foot foot -> draft.add(new Block.Note(foot.label(), draft.since(begun)));
            case Piece.Running _ -> draft.add(new Block.Furniture(draft.since(begun)));
        }
        draft.line();
    }

    /// A row of which one cell goes on at the next page: the page ends inside that cell.
    void writeOverPages(RowOverPages row) {
        pageStart = row.pageStart();
        writeTable(row.whole(), true);
        pageStart = null;
    }

    private void lines(List<Line> lines, int skip) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) == pageStart) draft.endPage();
            if (i > 0) draft.line();
            draft.write(
                    i == 0
                            ? lines.getFirst().text().substring(skip)
                            : lines.get(i).text());
        }
    }

    /// @param same whether it goes on with the table before it
    void writeTable(Table table, boolean same) {
        if (!same) {
            draft.gap();
            tables++;
        }
        for (List<List<Line>> row : table.rows()) {
            draft.line();
            var cells = new ArrayList<Block.Cell>();
            for (List<Line> cell : row) {
                if (!cells.isEmpty()) draft.write("\t");
                cells.add(cell(cell));
            }
            draft.add(new Block.Row(tables - 1, List.copyOf(cells)));
        }
        draft.line();
    }

    private Block.Cell cell(List<Line> lines) {
        int start = draft.at();
        draft.beginCell();
        boolean first = true;
        for (Piece piece : Flow.of(lines, style.inCells())) {
            if (!first) draft.line();
            first = false;
            writeInCell(piece);
        }
        return new Block.Cell(draft.since(start), draft.endCell());
    }

    private void writeInCell(Piece piece) {
        int start = draft.at();
        switch (piece) {
            case Piece.Item(Marker marker, int depth, List<Line> lines) -> {
                draft.write(lines.getFirst().text().substring(0, marker.length()));
                int from = draft.at();
                lines(lines, marker.length());
                draft.add(new Block.Item(depth, marker.sign(), draft.since(from)));
            }
            case Piece.Text(int _, List<Line> lines) -> {
                lines(lines, 0);
                draft.add(new Block.Paragraph(draft.since(start)));
            }
            case Piece.Tabular _, Piece.Foot _, Piece.Running _ -> {}
        }
    }
}
