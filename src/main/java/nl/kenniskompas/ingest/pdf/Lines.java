package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts words on lines. A wide gap ends a line, because a column or a cell may end there.
final class Lines {
    private static final float WIDE = 1.3f;

    private Lines() {}

    static List<Line> of(List<Word> words, List<Rule> upright) {
        var lines = new ArrayList<Line>();
        for (List<Word> row : rows(words)) split(row, upright, lines);
        return lines;
    }

    /// Words whose baselines agree; a raised or lowered mark belongs to the row that it overlaps.
    private static List<List<Word>> rows(List<Word> words) {
        var rows = new ArrayList<List<Word>>();
        List<Word> sorted =
                words.stream().sorted(Comparator.comparingDouble(Word::y)).toList();
        var raised = new ArrayList<Word>();
        for (Word word : sorted) {
            List<Word> last = rows.isEmpty() ? List.of() : rows.getLast();
            if (!last.isEmpty() && word.y() - last.getFirst().y() <= 0.2f * word.size()) last.add(word);
            else rows.add(new ArrayList<>(List.of(word)));
        }
        for (int i = rows.size() - 1; i >= 0; i--) if (isRaised(rows, i)) raised.addAll(rows.remove(i));
        raised.forEach(word -> nearest(rows, word).add(word));
        return rows;
    }

    /// A row of small marks only, just above or below a row of larger words.
    private static boolean isRaised(List<List<Word>> rows, int i) {
        if (rows.size() < 2) return false;
        for (Word word : rows.get(i)) {
            boolean near = false;
            for (int other : new int[] {i - 1, i + 1})
                if (other >= 0 && other < rows.size() && isBeside(word, rows.get(other))) near = true;
            if (!near) return false;
        }
        return true;
    }

    private static boolean isBeside(Word mark, List<Word> row) {
        if (mark.text().length() > 5) return false;
        for (Word word : row) {
            boolean smaller = mark.size() < word.size() * 0.85f;
            boolean close = Math.abs(mark.y() - word.y()) < 0.6f * word.size();
            float gap = Math.max(mark.x0() - word.x1(), word.x0() - mark.x1());
            if (smaller && close && gap < 1.5f * word.size()) return true;
        }
        return false;
    }

    private static List<Word> nearest(List<List<Word>> rows, Word mark) {
        List<Word> best = rows.getFirst();
        float least = Float.MAX_VALUE;
        for (List<Word> row : rows) {
            float away = Math.abs(row.getFirst().y() - mark.y());
            if (away < least && isBeside(mark, row)) {
                least = away;
                best = row;
            }
        }
        return best;
    }

    private static void split(List<Word> row, List<Rule> upright, List<Line> lines) {
        row.sort(Comparator.comparingDouble(Word::x0));
        var current = new ArrayList<Word>();
        for (Word word : row) {
            if (!current.isEmpty() && parts(current, word, upright)) {
                lines.add(Line.of(current));
                current.clear();
            }
            current.add(word);
        }
        lines.add(Line.of(current));
    }

    private static boolean parts(List<Word> line, Word next, List<Rule> upright) {
        Word last = line.getLast();
        float gap = next.x0() - last.x1();
        float size = Math.max(last.size(), next.size());
        if (gap > WIDE * size) return line.size() > 1 || !Marker.is(last.text()) || gap > 4 * size;
        for (Rule rule : upright) {
            boolean between = rule.x0() >= last.middle() && rule.x1() <= next.middle();
            if (between && rule.y0() < last.y() && rule.y1() > last.y() - 0.5f * size) return true;
        }
        return false;
    }
}
