package nl.kenniskompas.library.finding;

import java.util.ArrayList;
import java.util.List;

/// Cuts what is too long to be one passage, at the ends of sentences.
final class Cut {
    /// Code points.
    private static final int LONG = 1_500;

    private Cut() {}

    /// @return where the pieces begin, and where the last one ends
    static List<Integer> of(Wording text, int start, int end) {
        var borders = new ArrayList<Integer>(List.of(start));
        int at = start;
        while (end - at > LONG) {
            at = border(text, at);
            borders.add(at);
        }
        borders.add(end);
        return borders;
    }

    /// The last end of a sentence in the second half, else the last white space there, else just so far.
    private static int border(Wording text, int from) {
        int space = from + LONG;
        for (int at = from + LONG; at > from + LONG / 2; at--) {
            if (!Character.isWhitespace(text.at(at))) continue;
            if (".?!".indexOf(text.at(at - 1)) >= 0) return at;
            if (space == from + LONG) space = at;
        }
        return space;
    }
}
