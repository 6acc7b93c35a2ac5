package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Span;

/// Finds the marks of footnotes in the text above them: figures against a word, and what a scanner makes of small
/// raised figures. Real quotation marks, question marks and years stay.
final class Marks {
    private static final String HARD = "®©°™º¤†‡§*",
            QUOTES = "\"'’‘”“`´",
            OPENING = "\"„“”‘'",
            RUN = HARD + QUOTES + "?%!";
    private static final int LONGEST = 4, LONGEST_WORD = 60, REACH = 5;

    private final String content;
    private final boolean scanned;
    private final int first;
    private final int last;
    private final List<Span> found = new ArrayList<>();
    private int next;
    private int quoted;

    private Marks(String content, boolean scanned, int first, int last) {
        this.content = content;
        this.scanned = scanned;
        this.first = first;
        this.last = last;
        this.next = first;
    }

    /// @param scanned whether the text may hold what a scanner makes of marks
    /// @param first number of the first note that the text may point at
    /// @param last of the last one; below `first` when there are none
    static List<Span> in(String content, List<Passage> passages, boolean scanned, int first, int last) {
        var marks = new Marks(content, scanned, first, last);
        for (Passage passage : passages) {
            if (passage.isProse() && !Character.isLowerCase(passage.first(content))) marks.quoted = 0;
            for (Span span : passage.spans(content)) marks.search(span);
        }
        return marks.found;
    }

    private void search(Span span) {
        for (int at = span.start(); at < span.end(); ) {
            if (Strips.isSpace(content.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < span.end() && !Strips.isSpace(content.charAt(end))) end++;
            token(at, end);
            at = end;
        }
    }

    private void token(int start, int end) {
        if (opens(start, end)) quoted++;
        int tail = end;
        while (tail > start && end - tail < 2 && ",;:.)".indexOf(content.charAt(tail - 1)) >= 0) tail--;
        int run = tail;
        while (run > start && tail - run < LONGEST && isRun(content.charAt(run - 1))) run--;
        int mark = run == tail ? -1 : glued(start, tail);
        if (mark < 0 && run < tail && run > start) mark = mark(start, run, tail, end);
        if (isBracketed(start, end)) found.add(new Span(bare(start), content.indexOf(']', start) + 1));
        else if (mark >= 0) note(mark, tail);
        else if (run > start && hasQuote(run, tail)) quoted = Math.max(0, quoted - 1);
    }

    /// "[3]" and "[^3]", against a word or apart from it.
    private boolean isBracketed(int start, int end) {
        int open = start;
        while (open < end && open - start < LONGEST_WORD && content.charAt(open) != '[') open++;
        int close = open;
        while (close < end && close - open < 6 && content.charAt(close) != ']') close++;
        if (open == end || close == end || content.charAt(open) != '[' || content.charAt(close) != ']') return false;
        boolean defined = content.charAt(open + 1) == '^';
        int number = figures(open + (defined ? 2 : 1), close);
        return defined && number >= 0 || number >= first && number <= last && number <= next + REACH;
    }

    private int bare(int start) {
        int at = content.indexOf('[', start);
        while (at > 0 && at == start && Strips.isSpace(content.charAt(at - 1)) && at - 1 > 0) {
            at--;
            start--;
        }
        return at;
    }

    private void note(int mark, int tail) {
        found.add(new Span(mark, tail));
        int printed = figures(mark, tail);
        next = printed >= first && printed <= last ? printed + 1 : next + 1;
    }

    /// A quotation mark before a word, but not that of "'s avonds".
    private boolean opens(int start, int end) {
        int at = start;
        while (at < end && "([«".indexOf(content.charAt(at)) >= 0) at++;
        if (at >= end - 1 || OPENING.indexOf(content.charAt(at)) < 0) return false;
        boolean shortened = "'’‘".indexOf(content.charAt(at)) >= 0 && "stnk".indexOf(content.charAt(at + 1)) >= 0;
        return !shortened || at + 2 < end && Character.isLetter(content.charAt(at + 2));
    }

    private static boolean isRun(char c) {
        return c >= '0' && c <= '9' || RUN.indexOf(c) >= 0;
    }

    private boolean hasQuote(int from, int to) {
        for (int at = from; at < to; at++) if (QUOTES.indexOf(content.charAt(at)) >= 0) return true;
        return false;
    }

    /// @return where the mark at the end of the word starts, -1 when it has none
    private int mark(int start, int run, int tail, int end) {
        int figures = tail;
        while (figures > run && Character.isDigit(content.charAt(figures - 1))) figures--;
        boolean pure = figures == run || figures < tail && areEnds(run, figures);
        if (pure && isNumbered(start, figures, tail)) return figures;
        if (!scanned || figures == run || last < first || content.charAt(start) == '*') return -1;
        char before = content.charAt(run - 1);
        boolean stopped = ".,;:!".indexOf(before) >= 0, closed = ")]»".indexOf(before) >= 0;
        if (!Character.isLetter(before) && !stopped && !closed) return -1;
        if (hasHard(run, tail)) return run;
        if (stopped) return isLoose(start, run, tail) ? run : -1;
        if (closed && content.charAt(run) != '?') return isLoose(start, run, tail) ? run : -1;
        boolean unasked = content.charAt(run) == '?' && tail == run + 1 && end > tail && content.charAt(tail) == ',';
        return unasked || QUOTES.indexOf(content.charAt(run)) >= 0 && hasFigure(run, tail) ? run : -1;
    }

    /// "ombudsman?1": the signs before the figures are the sentence's own.
    private boolean areEnds(int from, int to) {
        for (int at = from; at < to; at++)
            if (content.charAt(at) != '?' && QUOTES.indexOf(content.charAt(at)) < 0) return false;
        return to - from <= 2;
    }

    /// Figures against a word or the end of a sentence that are the number of a note to come.
    private boolean isNumbered(int start, int from, int to) {
        int number = figures(from, to);
        if (to - from > 3 || number < Math.max(first, next - 2) || number > Math.min(last, next + REACH)) return false;
        char before = content.charAt(from - 1);
        if (Character.isLetter(before)) return Character.isLowerCase(before) && from - start > 2;
        if (".,;:?!)]»”\"\'’".indexOf(before) < 0) return false;
        boolean counted = from - start > 1 && Character.isDigit(content.charAt(from - 2)) && ".,:".indexOf(before) >= 0;
        return !counted || number == next && isYear(from - 5, from - 1);
    }

    /// "202226" is 2022 and note 26.
    private int glued(int from, int to) {
        if (!scanned || to - from < 5 || to - from > 7 || !isYear(from, from + 4)) return -1;
        int number = figures(from + 4, to);
        boolean hard = last >= first && hasHard(from + 4, to) && !hasFigure(from + 4, to);
        return hard || number >= first && number <= last ? from + 4 : -1;
    }

    private boolean isYear(int from, int to) {
        int year = from < 0 ? -1 : figures(from, to);
        return year >= 1900 && year < 2100;
    }

    private int figures(int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = Character.digit(content.charAt(at), 10);
            if (digit < 0) return -1;
            number = number * 10 + digit;
        }
        return from < to ? number : -1;
    }

    private boolean hasHard(int from, int to) {
        for (int at = from; at < to; at++) if (HARD.indexOf(content.charAt(at)) >= 0) return true;
        return false;
    }

    private boolean hasFigure(int from, int to) {
        for (int at = from; at < to; at++) if (Character.isDigit(content.charAt(at))) return true;
        return false;
    }

    /// Behind a full stop: a question mark is never real, a quotation mark only when one is open, and figures only
    /// behind a year ("3,5%" is an amount).
    private boolean isLoose(int start, int from, int to) {
        boolean quotes = true;
        for (int at = from; at < to; at++) quotes &= QUOTES.indexOf(content.charAt(at)) >= 0;
        if (quotes) return quoted == 0 || content.substring(from, to).equals("\"\"");
        boolean counted = from - start > 1 && Character.isDigit(content.charAt(from - 2));
        return !counted || !hasFigure(from, to) || isYear(from - 5, from - 1);
    }
}
