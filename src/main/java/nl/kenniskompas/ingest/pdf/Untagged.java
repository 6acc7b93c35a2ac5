package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kenniskompas.ingest.text.Kind;

/// A block of words that the structure tree forgot, as their place on the page shows them.
///
/// @param page from 0
/// @param y of its first baseline
record Untagged(int page, float y, Kind kind, String text) {
    static List<Untagged> in(MarkedWords words) {
        if (IntStream.range(0, words.pages())
                .allMatch(page -> words.forgotten(page).isEmpty())) return List.of();
        var whole = new ArrayList<Page>();
        var forgotten = new ArrayList<Page>();
        for (int page = 0; page < words.pages(); page++) {
            whole.add(lines(words.page(page), words.page(page).words()));
            forgotten.add(lines(words.page(page), words.forgotten(page)));
        }
        var style = Style.of(whole);
        var running = new RunningHeads(forgotten);
        var found = new ArrayList<Untagged>();
        for (int page = 0; page < forgotten.size(); page++) {
            var pieces = PagePieces.of(forgotten.get(page), running, style);
            for (List<Piece> part : List.of(pieces.head(), pieces.body(), pieces.foot()))
                for (Piece piece : part) add(page, piece, found);
        }
        return found;
    }

    private static Page lines(PageWords page, List<Word> words) {
        List<Line> lines = words.isEmpty() ? List.of() : Lines.of(words, List.of());
        return new Page(lines, List.of(), List.of(), page.width(), page.height());
    }

    private static void add(int page, Piece piece, List<Untagged> found) {
        switch (piece) {
            case Piece.Text(int level, List<Line> lines) ->
                found.add(of(page, level > 0 ? new Kind.Heading(level) : new Kind.Plain(), lines, 0));
            case Piece.Item(Marker marker, int depth, List<Line> lines) ->
                found.add(of(page, new Kind.Item(depth, marker.sign()), lines, marker.length()));
            case Piece.Foot(String label, int skip, List<Line> lines) ->
                found.add(of(page, new Kind.Note(label), lines, skip));
            case Piece.Running(Line line) -> found.add(of(page, new Kind.Furniture(), List.of(line), 0));
            case Piece.Tabular(Table table) ->
                table.rows().forEach(row -> row.stream()
                        .filter(cell -> !cell.isEmpty())
                        .forEach(cell -> found.add(of(page, new Kind.Plain(), cell, 0))));
        }
    }

    private static Untagged of(int page, Kind kind, List<Line> lines, int skip) {
        var text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
        return new Untagged(page, lines.getFirst().y(), kind, text.substring(Math.min(skip, text.length())));
    }
}
