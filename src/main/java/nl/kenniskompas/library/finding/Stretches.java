package nl.kenniskompas.library.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.kenniskompas.library.NewDocument.Shape;
import nl.kenniskompas.library.reader.DocumentText;
import org.jspecify.annotations.Nullable;

/// Cuts a document into stretches: each paragraph, item, note and row of a table, and whatever stands outside those.
/// A heading is told by all that stands under it; it is a stretch by itself only when nothing does.
final class Stretches {
    /// Shorter ones are numbers of pages and cells with a name.
    private static final int SHORTEST = 25;

    private final Wording text;
    private final List<Shape> blocks;
    private final List<Stretch> found = new ArrayList<>();
    private final Set<String> told = new HashSet<>();
    private @Nullable Shape alone;
    private String heading = "";
    private int at;

    private Stretches(DocumentText document) {
        text = new Wording(document);
        blocks = document.blocks();
    }

    /// Words that come twice are there once.
    static List<Stretch> of(DocumentText document) {
        var stretches = new Stretches(document);
        for (int i = 0; i < stretches.blocks.size(); ) i = stretches.take(i);
        stretches.outside(stretches.text.length());
        stretches.head("");
        return List.copyOf(stretches.found);
    }

    /// @return the place of the next block
    private int take(int i) {
        Shape first = blocks.get(i);
        outside(first.start());
        int next = i + 1;
        while (next < blocks.size() && inOneRow(first, blocks.get(next))) next++;
        int end = blocks.get(next - 1).end();
        switch (first.kind()) {
            case "furniture" -> {}
            case "heading" -> {
                head(text.between(first.start(), end));
                alone = first;
            }
            default -> add(first.start(), end);
        }
        at = Math.max(at, end);
        return next;
    }

    private static boolean inOneRow(Shape cell, Shape next) {
        return cell.kind().equals("cell")
                && next.kind().equals("cell")
                && Objects.equals(cell.table(), next.table())
                && Objects.equals(cell.row(), next.row());
    }

    /// What follows stands under this one.
    private void head(String words) {
        heading = "";
        if (alone != null) add(alone.start(), alone.end());
        alone = null;
        heading = words;
    }

    private void outside(int until) {
        if (until > at) add(at, until);
        at = Math.max(at, until);
    }

    private void add(int start, int end) {
        var borders = Cut.of(text, start, end);
        for (int i = 1; i < borders.size(); i++) {
            int from = borders.get(i - 1), until = borders.get(i);
            while (from < until && Character.isWhitespace(text.at(from))) from++;
            String words = text.between(from, until);
            if (words.length() < SHORTEST || !told.add(words)) continue;
            found.add(new Stretch(from, until, heading, words));
            alone = null;
        }
    }
}
