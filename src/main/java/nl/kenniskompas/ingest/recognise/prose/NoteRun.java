package nl.kenniskompas.ingest.recognise.prose;

import java.util.List;
import java.util.function.BooleanSupplier;

/// Finds where footnotes of plain text start and end: by their labels, by where they stand (at the end of a page, or
/// between two halves of a sentence) and by what they say.
final class NoteRun {
    private static final int LONGEST = 400, ENOUGH = 3, LEEWAY = 3, ALLOWED = 20_000;

    private final String content;
    private final List<Passage> passages;
    private final NoteLabel[] labels;
    private final boolean paged;
    private long spent;

    NoteRun(String content, List<Passage> passages) {
        this.content = content;
        this.passages = passages;
        this.labels =
                passages.stream().map(p -> NoteLabel.at(content, p.head())).toArray(NoteLabel[]::new);
        this.paged = passages.stream().skip(1).anyMatch(Passage::turns);
    }

    /// @param marked whether a mark of a note stands in the text above
    /// @return where the notes end that start at `at`, or `at` when none do
    int end(int at, int pageEnd, int expected, BooleanSupplier marked) {
        if (spent > ALLOWED + 4L * passages.size() || !starts(at, expected)) return at;
        int end = plausible(at, pageEnd, expected);
        int strength = strength(at, end, pageEnd, expected);
        boolean are = strength >= ENOUGH || strength == ENOUGH - 1 && marked.getAsBoolean();
        if (!are) spent += end - at + 4;
        return are ? end : at;
    }

    /// Cheap to ask: whether the passage may be the first note of a row.
    boolean starts(int at, int expected) {
        var sort = passages.get(at).sort();
        if (sort == Strip.Sort.HEADING || sort == Strip.Sort.CELL) return false;
        if (sort == Strip.Sort.NOTE || isTorn(at)) return true;
        return labels[at].mayBe(expected) || labels[at].number() == 1 && paged;
    }

    private boolean isTorn(int at) {
        return passages.get(at).strips().size() == 1
                && NoteLabel.isTorn(content, passages.get(at).head());
    }

    private int plausible(int at, int pageEnd, int expected) {
        boolean cut = isOpen(at - 1);
        int end = at + 1;
        int limit = Math.min(pageEnd, at + LONGEST);
        while (end < limit && goesOn(end, expected + end - at, expected, cut)) end++;
        return end;
    }

    private boolean goesOn(int at, int most, int first, boolean cut) {
        var passage = passages.get(at);
        if (passage.sort() == Strip.Sort.NOTE || isTorn(at)) return true;
        if (!passage.isProse()) return false;
        var label = labels[at];
        if (!label.isNone() && (label.mayBe(most) || label.number() >= first && label.number() <= most + LEEWAY))
            return true;
        if (cut && Character.isLowerCase(passage.first(content))) return false;
        boolean cites = NoteLabel.cites(content, passage.head());
        return label.isNone() && (cites || isOpen(at - 1) || isTorn(at - 1));
    }

    private int strength(int at, int end, int pageEnd, int expected) {
        var passage = passages.get(at);
        if (passage.sort() == Strip.Sort.NOTE) return ENOUGH;
        boolean exact = labels[at].number() == expected || labels[at].number() == 1;
        int strength = exact && passage.sort() != Strip.Sort.ITEM ? 2 : 1;
        if (cites(at) || isTorn(at) && end > at + 1) strength++;
        if (paged && end == pageEnd) strength++;
        if (end > at + 1 && exact && labels[at + 1].number() == labels[at].number() + 1) strength++;
        boolean wedged = isOpen(at - 1) && end < passages.size() && isLower(end);
        return wedged ? strength + 2 : strength;
    }

    private boolean isLower(int at) {
        return Character.isLowerCase(passages.get(at).first(content));
    }

    private boolean cites(int at) {
        var head = passages.get(at).head();
        int words = labels[at].words();
        if (words <= head.span().start()) return NoteLabel.cites(content, head);
        return words < head.span().end()
                && NoteLabel.cites(
                        content,
                        new Strip(
                                head.sort(),
                                new nl.kenniskompas.ingest.text.Span(
                                        words, head.span().end()),
                                head.whole(),
                                null,
                                0,
                                false,
                                false));
    }

    private boolean isOpen(int at) {
        if (at < 0 || !passages.get(at).isProse()) return false;
        char last = content.charAt(passages.get(at).end() - 1);
        return Character.isLetterOrDigit(last) || last == ',' || last == '-' || last == '(';
    }
}
