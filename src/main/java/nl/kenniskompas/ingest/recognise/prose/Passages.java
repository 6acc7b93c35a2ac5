package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;

/// Puts strips together as far as no blank line, page end or margin parts them.
final class Passages {
    private static final int NARROWEST = 35, WIDEST = 160, LONGEST = 100_000;
    private static final double FULL = 0.55;

    private final String content;
    private final List<Strip> strips;
    private final int width;

    private Passages(String content, List<Strip> strips) {
        this.content = content;
        this.strips = strips;
        int[] lengths = strips.stream()
                .mapToInt(s -> s.whole().length())
                .filter(n -> n >= NARROWEST)
                .sorted()
                .toArray();
        int usual = lengths.length == 0 ? WIDEST : lengths[(int) ((lengths.length - 1) * 0.9)];
        this.width = usual > WIDEST ? Integer.MAX_VALUE : usual;
    }

    static List<Passage> of(Manuscript text) {
        var strips = Strips.of(text);
        if (!Strips.isPlain(text))
            return strips.stream().map(s -> new Passage(List.of(s))).toList();
        return new Passages(text.content(), strips).grouped();
    }

    private List<Passage> grouped() {
        var passages = new ArrayList<Passage>();
        var open = new ArrayList<Strip>();
        for (Strip strip : strips) {
            if (!open.isEmpty() && !goesOn(open, strip)) {
                passages.add(new Passage(List.copyOf(open)));
                open.clear();
            }
            open.add(strip);
        }
        if (!open.isEmpty()) passages.add(new Passage(List.copyOf(open)));
        return passages;
    }

    private boolean goesOn(List<Strip> above, Strip strip) {
        if (strip.gap() || strip.turns() || strip.sort() != Strip.Sort.TEXT) return false;
        if (strip.whole().end() - above.getFirst().whole().start() > LONGEST) return false;
        var sort = above.getFirst().sort();
        if (sort == Strip.Sort.HEADING || sort == Strip.Sort.CELL) return false;
        char last = above.getLast().last(content), first = strip.first(content);
        if (Character.isLowerCase(first)) return last == '.' ? isShortened(above.getLast()) : "?!".indexOf(last) < 0;
        if (",-(".indexOf(last) >= 0) return true;
        int length = above.getLast().whole().length();
        if (".?!:;".indexOf(last) >= 0) return width < Integer.MAX_VALUE && length + 1 + firstWord(strip) > width - 12;
        return width < Integer.MAX_VALUE && length >= width * FULL;
    }

    /// "jl." and "o.a." do not end a sentence.
    private boolean isShortened(Strip line) {
        int stop = line.span().end() - 1, at = stop;
        while (at > line.span().start() && !Strips.isSpace(content.charAt(at - 1)) && stop - at < 12) at--;
        var word = content.substring(at, stop);
        return word.length() < 5 && !word.isEmpty() && !Character.isDigit(word.charAt(0)) || word.indexOf('.') > 0;
    }

    private int firstWord(Strip strip) {
        int at = strip.span().start();
        while (at < strip.span().end() && !Strips.isSpace(content.charAt(at))) at++;
        return at - strip.span().start();
    }
}
