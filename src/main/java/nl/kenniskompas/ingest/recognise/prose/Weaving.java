package nl.kenniskompas.ingest.recognise.prose;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Markup;
import nl.kenniskompas.ingest.text.Repair;
import nl.kenniskompas.ingest.text.Span;

/// Weaves stretches of a document to running words: repaired, without markup and marks, white space folded.
final class Weaving {
    private static final Set<String> JOINERS = Set.of("en", "of", "and", "or", "als", "dan", "tot");

    private final String content;
    private final List<Repair> repairs;
    private final List<Span> marks;
    private final StringBuilder words = new StringBuilder();
    private int[] runs = new int[24];
    private int many;

    private Weaving(Manuscript text, List<Span> marks) {
        this.content = text.content();
        this.repairs = text.source().repairs();
        this.marks = marks;
    }

    /// @param marks in order, to be left out
    static Woven of(Manuscript text, List<Span> spans, List<Span> marks) {
        var weaving = new Weaving(text, marks);
        var parts = new int[spans.size()];
        for (int at = 0; at < parts.length; at++) parts[at] = weaving.part(spans.get(at));
        return new Woven(weaving.words.toString(), parts, weaving.column(0), weaving.column(1), weaving.column(2));
    }

    private int part(Span span) {
        if (!words.isEmpty() && !joinsWord(span)) space(span.start());
        int start = words.length();
        int repair = first(repairs.size(), at -> repairs.get(at).span().start() >= span.start());
        int mark = first(marks.size(), at -> marks.get(at).start() >= span.start());
        for (int at = span.start(); at < span.end(); ) {
            while (repair < repairs.size() && repairs.get(repair).span().start() < at) repair++;
            while (mark < marks.size() && marks.get(mark).start() < at) mark++;
            if (mark < marks.size() && marks.get(mark).start() == at)
                at = marks.get(mark).end();
            else if (repair < repairs.size() && starts(repairs.get(repair), at, span)) at = mend(repairs.get(repair));
            else at = sign(at);
        }
        return start;
    }

    /// A word that was cut by a page end goes on without its hyphen.
    private boolean joinsWord(Span next) {
        int last = words.length() - 1;
        if (last < 2 || words.charAt(last) != '-' || !Character.isLetter(words.charAt(last - 1))) return false;
        int end = next.start();
        while (end < next.end() && end - next.start() < 6 && Character.isLetter(content.charAt(end))) end++;
        var word = content.substring(next.start(), end);
        if (word.isEmpty() || !Character.isLowerCase(word.charAt(0)) || JOINERS.contains(word)) return false;
        words.setLength(last);
        runs[many * 3 - 1]--;
        return true;
    }

    private static boolean starts(Repair repair, int at, Span span) {
        return repair.span().start() == at
                && !repair.span().isEmpty()
                && repair.span().end() <= span.end();
    }

    private int mend(Repair repair) {
        var place = repair.span();
        int start = words.length();
        for (char c : repair.to().toCharArray())
            if (!Strips.isSpace(c)) words.append(c);
            else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') words.append(' ');
        if (words.length() > start) run(start, place.start(), place.end());
        return place.end();
    }

    private int sign(int at) {
        char c = content.charAt(at);
        int tag = c == '<' ? Markup.tagEnd(content, at) : at;
        if (tag > at) space(at);
        else if (Strips.isSpace(c)) space(at);
        else if (c == '|' && isCapitalI(at)) put('I', at);
        else if (!isRaised(c) && !Markup.isUnread(content, at) || isSquare(at)) put(c, at);
        return Math.max(tag, at + 1);
    }

    /// Scanners take a capital I for a bar: "|n", "|k", "|PSE".
    private boolean isCapitalI(int at) {
        return at + 1 < content.length()
                && Character.isLetter(content.charAt(at + 1))
                && (words.isEmpty() || words.charAt(words.length() - 1) == ' ');
    }

    private static boolean isRaised(char c) {
        return c == '²' || c == '³';
    }

    /// The raised figure of "km²" is read.
    private boolean isSquare(int at) {
        char c = content.charAt(at);
        return isRaised(c) && at > 1 && content.charAt(at - 1) == 'm' && " kcd".indexOf(content.charAt(at - 2)) >= 0;
    }

    private void space(int at) {
        if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') put(' ', at);
    }

    private void put(char c, int place) {
        if (many > 0 && runs[many * 3 - 1] == place && isEven()) runs[many * 3 - 1]++;
        else run(words.length(), place, place + 1);
        words.append(c);
    }

    /// Whether the last run is as long in the document as in the words.
    private boolean isEven() {
        int last = many * 3 - 3;
        return runs[last + 2] - runs[last + 1] == words.length() - runs[last];
    }

    private void run(int at, int start, int end) {
        if (many * 3 == runs.length) runs = Arrays.copyOf(runs, runs.length * 2);
        runs[many * 3] = at;
        runs[many * 3 + 1] = start;
        runs[many * 3 + 2] = end;
        many++;
    }

    private int[] column(int which) {
        var column = new int[many];
        for (int i = 0; i < many; i++) column[i] = runs[i * 3 + which];
        return column;
    }

    private interface Test {
        boolean holds(int at);
    }

    private static int first(int size, Test test) {
        int low = 0, high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (test.holds(middle)) high = middle;
            else low = middle + 1;
        }
        return low;
    }
}
