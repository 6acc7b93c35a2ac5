package nl.kenniskompas.ingest.pdf;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// What is usual in a document: the size of its running text, and the larger sizes that its headings use.
///
/// @param larger sizes of headings in half points, from large to small
/// @param leading from baseline to baseline, in sizes of the letters
record Style(float body, boolean boldBody, List<Integer> larger, float leading) {
    private static final float CLEARLY = 1.12f;

    static Style of(List<Page> pages) {
        var letters = new HashMap<Integer, Integer>();
        int bold = 0;
        int all = 0;
        for (Page page : pages)
            for (Line line : page.lines()) {
                letters.merge(halfPoints(line.size()), line.text().length(), Integer::sum);
                all += line.text().length();
                if (line.bold()) bold += line.text().length();
            }
        float body = letters.isEmpty() ? 10 : mostUsed(letters) / 2f;
        var sizes = new TreeSet<Integer>(Collections.reverseOrder());
        for (int size : letters.keySet()) if (size / 2f > body * CLEARLY) sizes.add(size);
        return new Style(body, bold * 2 > all, List.copyOf(sizes), leading(pages, body));
    }

    private static int mostUsed(Map<Integer, Integer> letters) {
        return Collections.max(letters.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /// The step between lines that occurs most, in twentieths of the letters' size.
    private static float leading(List<Page> pages, float body) {
        var steps = new HashMap<Integer, Integer>();
        for (Page page : pages) {
            Line before = null;
            for (Line line : page.lines()) {
                float step = before == null ? 0 : (line.y() - before.y()) / body;
                if (step > 0.9f && step < 2.2f && line.size() < body * CLEARLY)
                    steps.merge(Math.round(step * 20), 1, Integer::sum);
                before = line;
            }
        }
        return steps.isEmpty() ? 1.2f : mostUsed(steps) / 20f;
    }

    private static int halfPoints(float size) {
        return Math.round(size * 2);
    }

    /// The level of a heading in these letters, or 0 when running text looks so too.
    int level(Line line) {
        int rank = larger.indexOf(halfPoints(line.size()));
        if (rank >= 0) return Math.min(rank + 1, 6);
        boolean small = line.size() < body * 0.95f;
        return line.bold() && !boldBody && !small ? Math.min(larger.size() + 1, 6) : 0;
    }

    /// The same for the inside of a table, where bold is a label and no heading.
    Style inCells() {
        return new Style(body, true, List.of(), leading);
    }

    boolean isSmall(Line line) {
        return line.size() < body * 0.93f;
    }
}
