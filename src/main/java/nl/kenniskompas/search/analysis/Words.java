package nl.kenniskompas.search.analysis;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/// The words of a text one after the other, by the word boundaries of Unicode. What a line's end cut is put together
/// again, and what a writer left out is filled in: "loopbaan- en leerpaden", "(mantel)zorg". Looks three words ahead
/// and no further, however long the text is.
final class Words implements Iterator<Word> {
    private static final int AHEAD = 3;
    private static final int LONGEST_GAP = 40;
    private static final int LONGEST_WORD = 60;

    private final String text;
    private final Morphology morphology;
    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final CharTermAttribute term = tokenizer.addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = tokenizer.addAttribute(OffsetAttribute.class);
    private final List<Word> ahead = new ArrayList<>();

    Words(String text, Morphology morphology) {
        this.text = text;
        this.morphology = morphology;
        tokenizer.setReader(new StringReader(text));
        try {
            tokenizer.reset();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public boolean hasNext() {
        return peek(0) != null;
    }

    @Override
    public Word next() {
        Word first = peek(0);
        if (first == null) throw new NoSuchElementException();
        ahead.removeFirst();
        for (Word next = peek(0); next != null && isCut(first, next); next = peek(0)) {
            first = first.joined(next);
            ahead.removeFirst();
        }
        var also = new ArrayList<String>();
        bracketed(first, also);
        shortened(first, also);
        hyphened(first, also);
        return first.meaning(also);
    }

    private @Nullable Word peek(int index) {
        try {
            while (ahead.size() <= Math.max(index, AHEAD - 1) && tokenizer.incrementToken())
                if (Character.isLetterOrDigit(Character.codePointAt(term.buffer(), 0, term.length())))
                    ahead.add(new Word(term.toString(), offset.startOffset(), offset.endOffset(), List.of()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return index < ahead.size() ? ahead.get(index) : null;
    }

    private String gap(Word left, Word right) {
        return right.start() - left.end() > LONGEST_GAP ? " " : text.substring(left.end(), right.start());
    }

    /// A hyphen and then a new line; or an invisible hyphen, which the tokenizer leaves in the word.
    private boolean isCut(Word left, Word right) {
        String gap = gap(left, right);
        if (gap.indexOf('\n') < 0 || left.written().length() + right.written().length() > LONGEST_WORD) return false;
        boolean invisible = left.written().endsWith("\u00AD") || gap.startsWith("\u00AD") || gap.startsWith("¬");
        boolean visible = gap.startsWith("-") || gap.startsWith("‐");
        if (!invisible && !visible) return false;
        String rest = gap.substring(gap.startsWith("-") || gap.startsWith("‐") || gap.startsWith("¬") ? 1 : 0);
        if (!rest.replace("\u00AD", "").isBlank()) return false;
        return invisible || belongTogether(Folding.fold(left.written()), Folding.fold(right.written()));
    }

    private boolean belongTogether(String left, String right) {
        if (Conjunctions.has(right)) return false;
        if (morphology.of(left + right).isKnown()) return true;
        return !morphology.of(left).isKnown() || !morphology.of(right).isKnown();
    }

    /// "(mantel)zorg", "kansen(on)gelijkheid", "opleiding(sniveau)": with and without what stands in brackets.
    private void bracketed(Word first, List<String> also) {
        boolean isInside = first.start() > 0 && text.charAt(first.start() - 1) == '(';
        String whole = first.written(), without = isInside ? "" : first.written();
        Word last = first;
        for (int i = 0; i < AHEAD - 1; i++) {
            Word next = peek(i);
            if (next == null || !gap(last, next).equals(isInside ? ")" : "(")) break;
            isInside = !isInside;
            whole += next.written();
            if (!isInside) without += next.written();
            last = next;
        }
        if (last == first || whole.length() > LONGEST_WORD) return;
        also.add(whole);
        boolean isOneOfThem = without.equals(first.written()) || without.equals(last.written());
        if (!isOneOfThem && !without.isEmpty()) also.add(without);
    }

    /// "loopbaan- en leerpaden", "leer-/werktraject": the first word shares the end of the second.
    private void shortened(Word first, List<String> also) {
        Word next = peek(0);
        if (next == null) return;
        String gap = gap(first, next);
        if (!gap.startsWith("-")) return;
        Word sharing = gap.endsWith("/") ? next : Conjunctions.has(Folding.fold(next.written())) ? peek(1) : null;
        if (sharing == null) return;
        String end = morphology.end(Folding.fold(sharing.written()));
        if (end != null && first.written().length() + end.length() <= LONGEST_WORD) also.add(first.written() + end);
    }

    /// "zij-instroom" is listed in one word; "werk-privébalans" is not.
    private void hyphened(Word first, List<String> also) {
        Word next = peek(0);
        if (next == null || !gap(first, next).equals("-")) return;
        String joined = first.written() + next.written();
        if (joined.length() <= LONGEST_WORD && morphology.isListed(Folding.fold(joined))) also.add(joined);
    }
}
