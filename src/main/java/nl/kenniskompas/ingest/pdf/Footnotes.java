package nl.kenniskompas.ingest.pdf;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The notes at the foot of a page: smaller lines below the last line of the body, each starting with its label.
final class Footnotes {
    private static final Pattern LABEL =
            Pattern.compile("^(\\d{1,3}|[*†‡]{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[.)]?\\s*[\\pL«»‘’“”\"'(\\[]");

    private Footnotes() {}

    static List<Line> lines(Page page, Style style) {
        double last = page.lines().stream()
                .filter(line -> !style.isSmall(line))
                .mapToDouble(Line::y)
                .max()
                .orElse(0);
        for (Table table : page.tables()) last = Math.max(last, table.bottom());
        double below = last;
        List<Line> small = page.lines().stream()
                .filter(line -> style.isSmall(line) && line.y() > below + 0.5f * line.size())
                .sorted(Comparator.comparingDouble(Line::y).thenComparingDouble(Line::x0))
                .toList();
        for (int i = 0; i < small.size(); i++)
            if (LABEL.matcher(small.get(i).text()).find()) return small.subList(i, end(small, i));
        return List.of();
    }

    /// A wide space under the notes parts them from an imprint.
    private static int end(List<Line> small, int from) {
        for (int i = from + 1; i < small.size(); i++)
            if (small.get(i).y() - small.get(i - 1).y() > 2.2f * small.get(i).size()) return i;
        return small.size();
    }

    /// What stands below the notes belongs to the page, not to the text.
    static List<Line> under(Page page, List<Line> notes) {
        if (notes.isEmpty()) return List.of();
        float last = notes.getLast().y();
        return page.lines().stream()
                .filter(line -> line.y() > last + 1 && !notes.contains(line))
                .toList();
    }

    static List<Piece> of(List<Line> lines) {
        var notes = new ArrayList<Piece>();
        for (Line line : lines) {
            Matcher label = LABEL.matcher(line.text());
            if (label.find() && (notes.isEmpty() || follows(label.group(1), (Piece.Foot) notes.getLast())))
                notes.add(new Piece.Foot(label.group(1), label.end(1), new ArrayList<>(List.of(line))));
            else if (notes.getLast() instanceof Piece.Foot open) open.lines().add(line);
        }
        return notes;
    }

    /// A line of a note may start with a number of its own, such as a year.
    private static boolean follows(String label, Piece.Foot before) {
        if (!isNumber(label) || !isNumber(before.label())) return true;
        return Integer.parseInt(label) == Integer.parseInt(before.label()) + 1;
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
