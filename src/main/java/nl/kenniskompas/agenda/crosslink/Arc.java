package nl.kenniskompas.agenda.crosslink;

import nl.kenniskompas.agenda.edition.Challenge;

/// All links between two challenges, drawn as one arc. Lengths are units of the drawing.
///
/// @param links how many links it stands for
/// @param fromX where the arc begins on the line
/// @param toX where it ends
record Arc(Challenge from, Challenge to, long links, int fromX, int toX) {
    private static final int HIGHEST = 220;

    /// The path of half an ellipse above the line at `y`.
    String path(int y) {
        return "M%d %d A%d %d 0 0 1 %d %d".formatted(fromX, y, radius(), height(), toX, y);
    }

    int middle() {
        return (fromX + toX) / 2;
    }

    int height() {
        return Math.min(HIGHEST, radius() * 3 / 4);
    }

    int width() {
        return (int) Math.min(2 + links, 9);
    }

    private int radius() {
        return (toX - fromX) / 2;
    }
}
