package nl.kenniskompas.systemmap.analysis.page;

import java.util.ArrayList;
import java.util.List;

/// A name cut into lines that fit in a box: a drawing does not wrap by itself.
final class Label {
    private Label() {}

    /// @param wide characters in a line
    /// @param most lines; what does not fit ends in an ellipsis
    static List<String> lines(String name, int wide, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : name.strip().split("\\s+")) {
            String rest = word;
            if (!line.isEmpty() && line.length() + 1 + rest.length() > wide) flush(line, lines);
            while (rest.length() > wide) {
                int cut = rest.offsetByCodePoints(0, rest.codePointCount(0, wide - 1));
                lines.add(rest.substring(0, cut) + "-");
                rest = rest.substring(cut);
            }
            if (!line.isEmpty()) line.append(' ');
            line.append(rest);
        }
        flush(line, lines);
        if (lines.size() <= most) return lines;
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.set(most - 1, shortened(kept.getLast(), wide));
        return kept;
    }

    private static String shortened(String line, int wide) {
        return (line.length() < wide
                        ? line
                        : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, wide - 1))))
                + "…";
    }

    private static void flush(StringBuilder line, List<String> lines) {
        if (!line.isEmpty()) lines.add(line.toString());
        line.setLength(0);
    }
}
