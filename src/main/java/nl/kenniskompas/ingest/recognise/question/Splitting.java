package nl.kenniskompas.ingest.recognise.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kenniskompas.ingest.text.Span;

/// Cuts a stretch into its items where a converter glued them: at tags and bullets inside, and at a question mark with
/// a capital right behind it. A question mark and a space do not cut: an item may ask more than once.
public final class Splitting {
    private static final Set<String> CUTTING_TAGS = Set.of("ul", "ol", "li", "p", "div", "td", "tr", "br");
    private static final String BULLETS = "•▪●◦‣■□○\uF0B7\uF0A7";
    private static final String DASHES = "-–—*o›";
    private static final int LONGEST_TAG = 300;

    private final String content;
    private final int end;
    private final List<Span> parts = new ArrayList<>();
    private int start;
    private boolean glued;

    private Splitting(String content, Span span) {
        this.content = content;
        this.start = span.start();
        this.end = span.end();
    }

    /// @return the items without the signs between them; the stretch itself when nothing cuts it
    public static List<Span> parts(String content, Span span) {
        var splitting = new Splitting(content, span);
        splitting.run();
        return splitting.parts.stream()
                .flatMap(part -> Enumerations.parts(content, part).stream())
                .toList();
    }

    private void run() {
        for (int at = start; at < end; ) {
            int next = cut(at);
            if (next == at) at++;
            else at = next;
        }
        close(end, end);
    }

    /// @return where the next item starts when `at` ends one, else `at`
    private int cut(int at) {
        char c = content.charAt(at);
        if (c == '<') return tag(at);
        if (BULLETS.indexOf(c) >= 0) return close(at, at + 1);
        if (c == '?' && opensNext(at + 1)) {
            glued = true;
            return close(at + 1, at + 1);
        }
        if (c == '.' && glued && at > start + 1 && isCapital(at + 1) && Character.isLowerCase(content.charAt(at - 1)))
            return close(at + 1, at + 1);
        if (DASHES.indexOf(c) >= 0 && isInlineDash(at)) return close(at, at + 1);
        return at;
    }

    private int tag(int at) {
        int close = at + 1;
        int limit = Math.min(end, at + LONGEST_TAG);
        while (close < limit && content.charAt(close) != '>' && content.charAt(close) != '<') close++;
        if (close >= limit || content.charAt(close) != '>') return at;
        var name = name(at + 1, close);
        if (!CUTTING_TAGS.contains(name)) return at;
        if (!name.equals("br")) glued = true;
        if (name.equals("br") && !endsItem(at) && !startsItem(close + 1)) return at;
        return close(at, close + 1);
    }

    private String name(int from, int until) {
        int first = from < until && content.charAt(from) == '/' ? from + 1 : from;
        int last = first;
        while (last < until && Character.isLetter(content.charAt(last))) last++;
        return content.substring(first, last).toLowerCase(Locale.ROOT);
    }

    private boolean endsItem(int at) {
        int last = at - 1;
        while (last >= start && Character.isWhitespace(content.charAt(last))) last--;
        return last >= start && "?.;:".indexOf(content.charAt(last)) >= 0;
    }

    private boolean startsItem(int at) {
        int first = at;
        while (first < end && content.charAt(first) == ' ') first++;
        return first < end && (BULLETS + DASHES).indexOf(content.charAt(first)) >= 0;
    }

    private boolean opensNext(int at) {
        if (at >= end) return false;
        char c = content.charAt(at);
        if (Character.isUpperCase(c)) return true;
        if (c == '(' || "\"'‘“«".indexOf(c) >= 0) return isCapital(at + 1);
        return Character.isDigit(c)
                && at + 2 < end
                && ".)".indexOf(content.charAt(at + 1)) >= 0
                && content.charAt(at + 2) == ' ';
    }

    private boolean isCapital(int at) {
        return at < end && Character.isUpperCase(content.charAt(at));
    }

    /// A dash between items: after the end of a sentence or a line, before a space and a capital.
    private boolean isInlineDash(int at) {
        if (at + 2 >= end || content.charAt(at + 1) != ' ' && content.charAt(at + 1) != '\t') return false;
        if (at > start && !Character.isWhitespace(content.charAt(at - 1)) && content.charAt(at - 1) != '?')
            return false;
        if (at == start) return true;
        int before = at - 1;
        while (before > start && (content.charAt(before) == ' ' || content.charAt(before) == '\t')) before--;
        boolean ended = "?.;:\n>".indexOf(content.charAt(before)) >= 0;
        return ended && (isCapital(at + 2) || content.charAt(at + 2) == '(' || content.charAt(before) == '\n');
    }

    private int close(int until, int next) {
        int from = start, last = until;
        while (from < last && Character.isWhitespace(content.charAt(from))) from++;
        while (last > from && Character.isWhitespace(content.charAt(last - 1))) last--;
        if (last > from) parts.add(new Span(from, last));
        start = next;
        return next;
    }
}
