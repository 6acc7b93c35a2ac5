package nl.kenniskompas.ingest.pdf;

import java.util.List;
import nl.kenniskompas.ingest.text.Draft;
import org.jspecify.annotations.Nullable;

/// Reads pages by where things stand on them, and joins what a page's end broke apart.
final class Geometry {
    private final PieceWriter writer;
    private final Style style;
    private @Nullable Table lastTable;

    private Geometry(Draft draft, Style style) {
        writer = new PieceWriter(draft, style);
        this.style = style;
    }

    static void read(List<Page> pages, Draft draft) {
        var running = new RunningHeads(pages);
        Style style = Style.of(pages);
        new Geometry(draft, style).write(pages, running, draft);
    }

    private void write(List<Page> pages, RunningHeads running, Draft draft) {
        PagePieces next = pages.isEmpty() ? null : PagePieces.of(pages.getFirst(), running, style);
        @Nullable Piece carried = null;
        for (int i = 0; next != null; i++) {
            PagePieces page = next;
            next = i + 1 < pages.size() ? PagePieces.of(pages.get(i + 1), running, style) : null;
            carried = writePage(page, carried, next, draft);
        }
    }

    /// A piece that goes on at the next page is written last on this one, behind the notes and the foot, so that its
    /// text runs on without anything between.
    private @Nullable Piece writePage(
            PagePieces page, @Nullable Piece carried, @Nullable PagePieces next, Draft draft) {
        List<Piece> body = page.body();
        int from = 0;
        if (carried != null) {
            writer.finish(carried, body.getFirst());
            from = 1;
        }
        page.head().forEach(writer::write);
        int to = body.size();
        boolean goesOn = next != null
                && to > from
                && !next.body().isEmpty()
                && Continuation.is(body.getLast(), next.body().getFirst());
        RowOverPages row = to > from && next != null ? RowOverPages.of(body, next.body()) : null;
        for (int i = from; i < (goesOn || row != null ? to - 1 : to); i++) writeBody(body.get(i));
        if (row != null) writeBody(new Piece.Tabular(row.before()));
        page.foot().forEach(writer::write);
        if (row != null && next != null) {
            writer.writeOverPages(row);
            lastTable = row.whole();
            row.takeFrom(next.body());
            return null;
        }
        if (goesOn) writer.begin(body.getLast());
        draft.endPage();
        return goesOn ? body.getLast() : null;
    }

    private void writeBody(Piece piece) {
        if (piece instanceof Piece.Tabular(Table table)) {
            writer.writeTable(table, lastTable != null && table.continues(lastTable));
            lastTable = table;
        } else {
            writer.write(piece);
            lastTable = null;
        }
    }
}
