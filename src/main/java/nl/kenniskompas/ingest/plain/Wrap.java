package nl.kenniskompas.ingest.plain;

import java.util.Arrays;
import java.util.List;
import nl.kenniskompas.ingest.text.Span;

/// Tells whether a line goes on in the next one. A line that was cut at the margin had no room for the next word;
/// a line that ends earlier was ended by its writer.
final class Wrap {
    private static final int NARROWEST = 35, WIDEST = 140, ENOUGH = 2;

    private final String content;
    private final int width;

    private Wrap(String content, int width) {
        this.content = content;
        this.width = width;
    }

    /// The margin of the whole text: nearly all its lines end before it. Zero when lines are paragraphs.
    static Wrap of(String content, List<Line> lines) {
        int[] lengths = lines.stream()
                .mapToInt(l -> l.span().length())
                .filter(n -> n >= NARROWEST)
                .sorted()
                .toArray();
        int width = lengths.length < 4 ? 0 : lengths[(int) (lengths.length * 0.95)];
        long full = Arrays.stream(lengths).filter(n -> n >= width * 0.8).count();
        boolean wrapped = width <= WIDEST && full >= lengths.length * 0.3 && isCut(content, lines);
        return new Wrap(content, wrapped ? width : 0);
    }

    /// Sentences run over line ends: some lines start with a small letter right under a line that ends in a word.
    private static boolean isCut(String content, List<Line> lines) {
        int runs = 0;
        for (int at = 1; at < lines.size() && runs < ENOUGH; at++) {
            Span above = lines.get(at - 1).span(), below = lines.get(at).span();
            if (above.isEmpty() || below.isEmpty()) continue;
            char last = content.charAt(above.end() - 1), first = content.charAt(below.start());
            if (Character.isLowerCase(first) && (Character.isLetter(last) || last == ',' || last == '-')) runs++;
        }
        return runs >= ENOUGH;
    }

    boolean goesOn(Span line, int indent, Span next) {
        char last = content.charAt(line.end() - 1);
        char first = content.charAt(next.start());
        boolean cut = indent + line.length() + 1 + firstWord(next) > width - 4 && width > 0;
        if (Character.isLowerCase(first)) return "?!".indexOf(last) < 0 && (last != '.' || cut);
        if (last == '-' && line.length() > 1) return true;
        if (last == ',' || last == '(') return true;
        if (last == ':') return false;
        return cut;
    }

    private int firstWord(Span line) {
        int end = line.start();
        while (end < line.end() && !Line.isBlank(content.charAt(end))) end++;
        return end - line.start();
    }
}
