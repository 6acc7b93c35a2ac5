package nl.kenniskompas.systemmap.analysis.page;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.systemmap.analysis.Chain;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMap;

/// A chain as a row of boxes with arrows between them.
record Strip(List<Box> boxes, List<Arrow> arrows) {
    static final int BOX = 132;
    static final int GAP = 76;
    static final int HEIGHT = 84;
    static final int BOX_HEIGHT = 62;
    static final int MIDDLE = 42;
    private static final int LETTERS = 17;
    private static final int LINES = 3;
    private static final int LEADING = 17;

    /// @param x its left edge
    record Box(int x, List<String> lines) {
        int middle() {
            return x + BOX / 2;
        }

        /// Where a line of its words stands.
        int y(int line) {
            return MIDDLE + 5 + line * LEADING - (lines.size() - 1) * LEADING / 2;
        }
    }

    /// @param x where it begins
    record Arrow(int x, Sign sign, Poles poles) {
        int middle() {
            return x + GAP / 2 - 3;
        }

        int tip() {
            return x + GAP - 3;
        }
    }

    static Strip of(SystemMap map, Chain chain) {
        var boxes = new ArrayList<Box>();
        var arrows = new ArrayList<Arrow>();
        int x = 1;
        for (var factor : chain.factors()) {
            boxes.add(new Box(x, Label.lines(map.factor(factor).name(), LETTERS, LINES)));
            if (arrows.size() < chain.steps().size()) {
                var step = chain.steps().get(arrows.size());
                arrows.add(new Arrow(x + BOX, step.sign(), step.poles()));
            }
            x += BOX + GAP;
        }
        return new Strip(List.copyOf(boxes), List.copyOf(arrows));
    }

    int width() {
        return boxes.getLast().x() + BOX + 1;
    }
}
