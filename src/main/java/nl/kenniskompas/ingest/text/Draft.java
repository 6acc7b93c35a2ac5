package nl.kenniskompas.ingest.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import nl.kenniskompas.ingest.extract.Warning;

/// A [SourceText] in the making: readers write text into it and say what they wrote.
public final class Draft {
    private final int most;
    private final StringBuilder content = new StringBuilder();
    private final List<PageSpan> pages = new ArrayList<>();
    private final Deque<List<Block>> open = new ArrayDeque<>();
    private final List<Repair> repairs = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();

    public Draft(Limits limits) {
        most = limits.characters();
        open.push(new ArrayList<>());
    }

    /// Where the next character will stand.
    public int at() {
        return content.length();
    }

    public void write(CharSequence text) {
        if (content.length() + (long) text.length() > most)
            throw new Refused(Problem.TOO_LARGE, "more than " + most + " characters of text");
        content.append(text);
    }

    public boolean endsWithSpace() {
        return content.isEmpty() || Character.isWhitespace(content.charAt(content.length() - 1));
    }

    /// Goes to a new line unless already there.
    public void line() {
        if (!content.isEmpty() && content.charAt(content.length() - 1) != '\n') write("\n");
    }

    /// Leaves one blank line, unless there is one.
    public void gap() {
        line();
        int length = content.length();
        if (length > 1 && content.charAt(length - 2) != '\n') write("\n");
    }

    /// What was written since `start`, without white space around it.
    public Span since(int start) {
        int from = Math.min(start, content.length());
        int to = content.length();
        while (from < to && isSpace(content.charAt(from))) from++;
        while (to > from && isSpace(content.charAt(to - 1))) to--;
        return new Span(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B';
    }

    public void add(Block block) {
        open.getFirst().add(block);
    }

    /// Whether blocks now go into a cell.
    public boolean inCell() {
        return open.size() > 1;
    }

    public void beginCell() {
        open.push(new ArrayList<>());
    }

    /// The blocks since the matching [#beginCell()].
    public List<Block> endCell() {
        return open.pop();
    }

    /// The page ends here; what follows stands on the next.
    public void endPage() {
        int start = pages.isEmpty() ? 0 : pages.getLast().span().end();
        pages.add(new PageSpan(pages.size() + 1, new Span(start, content.length())));
    }

    public int page() {
        return pages.size() + 1;
    }

    public void repair(Repair repair) {
        repairs.add(repair);
    }

    public void warn(Warning warning) {
        warnings.add(warning);
    }

    /// The number of letters and digits, counted no further than `enough`.
    public int substance(int enough) {
        int seen = 0;
        for (int i = 0; i < content.length() && seen < enough; i++)
            if (Character.isLetterOrDigit(content.charAt(i))) seen++;
        return seen;
    }

    public SourceText finish(String mediaType) {
        int ended = pages.isEmpty() ? 0 : pages.getLast().span().end();
        if (pages.isEmpty()) endPage();
        else if (ended < content.length()) stretchLastPage();
        String text = content.toString();
        repairs.addAll(new WordRepairs(text, repairs).in(open.getFirst()));
        return new SourceText(mediaType, text, pages, open.getFirst(), repairs, warnings);
    }

    private void stretchLastPage() {
        PageSpan last = pages.removeLast();
        pages.add(new PageSpan(last.number(), new Span(last.span().start(), content.length())));
    }
}
