package nl.kenniskompas.ingest.recognise.outline;

import java.util.List;

/// Looks ahead over a list or a table.
final class Runs {
    private static final int FAR = 60;

    private Runs() {}

    /// The pieces from `start` on are a list or a table, and at least half of it asks; one heading may stand before it.
    static boolean mostlyAsks(List<Piece> pieces, int start) {
        int asking = 0, all = 0, at = start;
        if (at < pieces.size() && isLabel(pieces.get(at))) return true;
        for (; at < Math.min(pieces.size(), start + FAR); at++)
            if (pieces.get(at) instanceof Piece.Point point) {
                all++;
                if (Looks.asks(point.text())) asking++;
            } else if (pieces.get(at) instanceof Piece.TableRow row) {
                all++;
                if (row.boxes().stream().anyMatch(b -> b.text().indexOf('?') >= 0)) asking++;
            } else break;
        return all > 0 && asking * 2 >= all;
    }

    private static boolean isLabel(Piece piece) {
        var words =
                switch (piece) {
                    case Piece.Title(Head head) -> head.text();
                    case Piece.Prose prose -> prose.text();
                    case Piece.Point _, Piece.TableRow _ -> "";
                };
        if (words.isEmpty()) return false;
        return switch (Labels.read(words).label()) {
            case Label.Typed _ -> true;
            case Label.Part(var role) -> role == Label.Role.QUESTIONS;
            case Label.Challenge _, Label.Issue _, Label.Numbered _, Label.Plain _ -> false;
        };
    }
}
