package nl.kenniskompas.ingest.pdf;

/// Whether a piece at a page's end goes on with the first of the next page.
final class Continuation {
    private Continuation() {}

    static boolean is(Piece last, Piece first) {
        if (!(first instanceof Piece.Text(int level, var lines)) || level > 0) return false;
        return switch (last) {
            case Piece.Text(int above, var before) -> above == 0 && goesOn(before.getLast(), lines.getFirst());
            case Piece.Item item -> goesOn(item.lines().getLast(), lines.getFirst());
            case Piece.Tabular _, Piece.Foot _, Piece.Running _ -> false;
        };
    }

    private static boolean goesOn(Line last, Line first) {
        String text = last.text();
        char end = text.charAt(text.length() - 1);
        if (".:?!".indexOf(end) >= 0) return false;
        return Character.isLowerCase(first.text().charAt(0)) || end == '-' || end == ',';
    }
}
