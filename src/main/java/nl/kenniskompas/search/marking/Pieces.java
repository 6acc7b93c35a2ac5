package nl.kenniskompas.search.marking;

import java.util.ArrayList;
import java.util.List;

/// A text cut at what is marked in it; put together the pieces are the text again, on one line.
final class Pieces {
    private Pieces() {}

    /// @param met in the order of the text
    static List<Piece> of(String text, List<Met> met) {
        var pieces = new ArrayList<Piece>();
        int at = 0;
        for (Met mark : met) {
            if (mark.start() < at) continue;
            add(pieces, text.substring(at, mark.start()), false);
            add(pieces, text.substring(mark.start(), mark.end()), true);
            at = mark.end();
        }
        add(pieces, text.substring(at), false);
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, String text, boolean met) {
        if (!text.isEmpty()) pieces.add(new Piece(line(text), met));
    }

    static String line(String text) {
        return text.replace('\n', ' ').replace('\r', ' ').replace('\f', ' ');
    }
}
