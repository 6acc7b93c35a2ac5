package nl.kenniskompas.systemmap.picture;

import java.util.List;
import nl.kenniskompas.systemmap.map.Factor;

/// A factor as it is drawn: its name on a plate.
///
/// @param x, y its middle
/// @param chosen the one that is looked at
record Plate(
        Factor factor,
        double x,
        double y,
        double width,
        double height,
        List<String> lines,
        boolean pinned,
        boolean chosen) {
    int left() {
        return (int) Math.round(x - width / 2);
    }

    int top() {
        return (int) Math.round(y - height / 2);
    }

    /// The line on which the letters of a row of words stand.
    int baseline(int line) {
        double first = y - (lines.size() - 1) * Lettering.LINE / 2.0;
        return (int) Math.round(first + line * Lettering.LINE + Lettering.SIZE * 0.34);
    }

    boolean holds(double px, double py, double gap) {
        return Math.abs(px - x) <= width / 2 + gap && Math.abs(py - y) <= height / 2 + gap;
    }

    String name() {
        return Printable.line(factor.name());
    }
}
