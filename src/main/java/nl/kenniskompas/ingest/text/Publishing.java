package nl.kenniskompas.ingest.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.extract.Extract.PageRange;
import nl.kenniskompas.ingest.extract.Extract.Repaired;
import nl.kenniskompas.ingest.extract.Extract.Shape;
import nl.kenniskompas.ingest.extract.Extract.Text;
import nl.kenniskompas.ingest.extract.Source;
import org.jspecify.annotations.Nullable;

/// Turns a text with its shape into what the command prints: flat, and in code points.
final class Publishing {
    private record Place(int table, int row, int column) {}

    private final SourceText text;
    private final List<Shape> shapes = new ArrayList<>();
    private final Map<Integer, Integer> rows = new HashMap<>();

    Publishing(SourceText text) {
        this.text = text;
    }

    Text publish() {
        text.blocks().forEach(block -> add(block, null));
        List<PageRange> pages = text.pages().stream()
                .map(page -> new PageRange(
                        page.number(), at(page.span().start()), at(page.span().end())))
                .toList();
        return new Text(
                text.content(),
                pages,
                text.repairs().stream().map(this::repaired).toList(),
                List.copyOf(shapes));
    }

    private Repaired repaired(Repair repair) {
        Source place = text.source(repair.span());
        String from =
                text.content().substring(repair.span().start(), repair.span().end());
        return new Repaired(place.start(), place.end(), from, repair.to(), repair.why());
    }

    private void add(Block block, @Nullable Place place) {
        switch (block) {
            case Block.Heading(int level, Span span) -> add("heading", level, place, span);
            case Block.Paragraph(Span span) -> add("paragraph", null, place, span);
            case Block.Item item -> add("item", item.depth(), place, item.span());
            case Block.Note note -> add("note", null, place, note.span());
            case Block.Furniture(Span span) -> add("furniture", null, place, span);
            case Block.Row(int number, List<Block.Cell> cells) -> addRow(number, cells);
        }
    }

    private void addRow(int number, List<Block.Cell> cells) {
        int here = rows.merge(number, 1, Integer::sum) - 1;
        for (int column = 0; column < cells.size(); column++) {
            var place = new Place(number, here, column);
            add("cell", null, place, cells.get(column).span());
            cells.get(column).blocks().forEach(block -> add(block, place));
        }
    }

    private void add(String kind, @Nullable Integer level, @Nullable Place place, Span span) {
        shapes.add(new Shape(
                kind,
                level,
                place == null ? null : place.table(),
                place == null ? null : place.row(),
                place == null ? null : place.column(),
                at(span.start()),
                at(span.end())));
    }

    private int at(int offset) {
        return text.source(new Span(offset, offset)).start();
    }
}
