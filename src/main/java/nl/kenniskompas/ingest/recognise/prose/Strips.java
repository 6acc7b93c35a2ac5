package nl.kenniskompas.ingest.recognise.prose;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.text.Block;
import nl.kenniskompas.ingest.text.Repair;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// Cuts a document into strips. Plain text is cut into its lines: its blocks were made without knowing what a footnote
/// is, so a note may hide in the middle of one.
final class Strips {
    private static final int LONGEST = 200_000, MOST_LABEL = 4;
    private static final Pattern INITIAL = Pattern.compile("^\\p{Lu}\\.$");
    private static final Pattern NAME = Pattern.compile("^(?:(?:van|de|der|den|ten|ter|te|in|op|[’']t) ){0,3}\\p{Lu}[\\p{L}’' -]{1,40}\\s*$");

    private final Manuscript text;
    private final String content;
    private final List<Repair> repairs;
    private final boolean plain;
    private final boolean indented;
    private final List<Strip> strips = new ArrayList<>();
    private int repair;
    private int ended;

    private Strips(Manuscript text) {
        this.text = text;
        this.content = text.content();
        this.repairs = text.source().repairs();
        this.plain = isPlain(text);
        this.indented = plain && startsPagesByIndent(content);
    }

    static boolean isPlain(Manuscript text) {
        return text.source().mediaType().equals("text/plain");
    }

    static List<Strip> of(Manuscript text) {
        var all = new Strips(text);
        text.source().blocks().forEach(all::add);
        return all.strips;
    }

    private void add(Block block) {
        switch (block) {
            case Block.Furniture _ -> {}
            case Block.Heading(int level, Span span) -> put(Strip.Sort.HEADING, span, span, null, level);
            case Block.Note(String label, Span span) -> put(Strip.Sort.NOTE, span, span, label, 0);
            case Block.Item(int depth, String marker, Span span) -> {
                if (isName(span, marker)) lines(Strip.Sort.TEXT, new Span(markerStart(span, "" + marker), span.end()), null, 0);
                else lines(Strip.Sort.ITEM, span, marker, depth);
            }
            case Block.Paragraph(Span span) -> lines(Strip.Sort.TEXT, span, null, 0);
            case Block.Row row -> row(row);
        }
    }

    /// "H. de Jonge" under "De Minister van ...," has an initial, not the letter of an item.
    private boolean isName(Span span, @Nullable String marker) {
        if (!plain || marker == null || strips.isEmpty() || !INITIAL.matcher(marker).matches()) return false;
        var above = strips.getLast();
        return above.last(content) == ','
                && NAME.matcher(content.substring(span.start(), Math.min(span.end(), span.start() + 60))).find();
    }

    /// A number, a wide space and words are a labelled line rather than a table.
    private void row(Block.Row row) {
        var cells = row.cells();
        if (plain && cells.size() == 2 && cells.getFirst().span().length() <= MOST_LABEL) {
            lines(Strip.Sort.TEXT, row.span(), null, 0);
            return;
        }
        for (Block.Cell cell : cells)
            if (!cell.span().isEmpty()) put(Strip.Sort.CELL, cell.span(), cell.span(), null, 0);
    }

    private void lines(Strip.Sort sort, Span span, @Nullable String marker, int level) {
        int from = plain && marker != null ? markerStart(span, marker) : span.start();
        int start = span.start();
        boolean first = true;
        for (int at = start; at <= span.end(); at++) {
            boolean end = at == span.end() || content.charAt(at) == '\n' && (plain || content.startsWith("[^", at + 1));
            if (!end && at - start < LONGEST) continue;
            line(first ? sort : Strip.Sort.TEXT, start, at, first ? from : start, first ? marker : null, level);
            first = false;
            start = end ? at + 1 : at;
        }
    }

    private int markerStart(Span span, String marker) {
        int from = Math.max(ended, span.start() - marker.length() - 8);
        int at = content.lastIndexOf(marker, span.start());
        return at >= from ? at : span.start();
    }

    private void line(Strip.Sort sort, int from, int to, int whole, @Nullable String marker, int level) {
        int start = from, end = to;
        while (start < end && isSpace(content.charAt(start))) start++;
        while (end > start && isSpace(content.charAt(end - 1))) end--;
        if (start == end || isRepaired(start, end) || PageEdge.is(content, start, end)) return;
        var span = new Span(start, end);
        if (isDefined(start, end)) {
            int words = content.indexOf(']', start) + 2;
            put(Strip.Sort.NOTE, new Span(Math.min(words, end), end), span, content.substring(start, words), level);
        } else put(sort, span, whole < start && marker != null ? new Span(whole, end) : span, marker, level);
    }

    /// "[^1]: ..." is a note in Markdown, wherever it stands.
    private boolean isDefined(int start, int end) {
        if (!content.startsWith("[^", start)) return false;
        int close = content.indexOf(']', start);
        return close > 0 && close < start + 12 && close + 2 < end && content.charAt(close + 1) == ':';
    }

    /// A page number between two halves of a sentence lies inside a repair.
    private boolean isRepaired(int start, int end) {
        while (repair < repairs.size() && repairs.get(repair).span().end() <= start) repair++;
        if (repair == repairs.size()) return false;
        var span = repairs.get(repair).span();
        return span.start() < start && span.end() > end;
    }

    private void put(Strip.Sort sort, Span span, Span whole, @Nullable String marker, int level) {
        boolean gap = false, turns = strips.isEmpty();
        int lines = 0;
        for (int at = Math.min(ended, whole.start()); at < whole.start(); at++) {
            char c = content.charAt(at);
            if (c == '\f') turns = true;
            if (c == '\n' && ++lines > 1) gap = true;
            if (c == '\n' && indented && isIndented(at + 1, whole.start())) turns = true;
        }
        if (!strips.isEmpty() && !turns && !plain)
            turns = text.source().pageOf(strips.getLast().span().start())
                    != text.source().pageOf(span.start());
        strips.add(new Strip(sort, span, whole, marker, level, gap, turns));
        ended = Math.max(ended, whole.end());
    }

    private boolean isIndented(int line, int start) {
        return start == line + 1 && content.charAt(line) == ' ';
    }

    /// Some converters write one space at the start of each page instead of a form feed.
    private static boolean startsPagesByIndent(String content) {
        if (content.indexOf('\f') >= 0) return false;
        int one = 0, none = 0, more = 0;
        for (int at = 0; at >= 0 && at < content.length(); at = content.indexOf('\n', at) + 1) {
            char first = content.charAt(at);
            char second = at + 1 < content.length() ? content.charAt(at + 1) : ' ';
            if (!isSpace(first)) none++;
            else if (first == ' ' && !isSpace(second)) one++;
            else if (first == ' ' || first == '\t') more++;
            if (content.indexOf('\n', at) < 0) break;
        }
        return one > 0 && one * 15 < none && more * 20 < none + 20;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c)
                || c == '\u00A0'
                || c == '\u202F'
                || c == '\u2007'
                || c == '\u200B'
                || c == '\uFEFF';
    }
}
