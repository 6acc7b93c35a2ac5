package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Bullets that were drawn rather than written: small shapes just before the first word of a line.
final class Bullets {
    private Bullets() {}

    /// The words of a page with its drawn bullets among them.
    static List<Word> with(PageWords page) {
        if (page.dots().isEmpty()) return page.words();
        var words = new ArrayList<Word>(page.words());
        for (Rule dot : page.dots()) {
            Word next = after(dot, page.words());
            if (next != null) words.add(new Word("•", dot.x0(), dot.x1(), next.y(), next.size(), false, Word.UNMARKED));
        }
        return words;
    }

    private static @Nullable Word after(Rule dot, List<Word> words) {
        float middle = (dot.y0() + dot.y1()) / 2;
        Word nearest = null;
        for (Word word : words) {
            boolean beside = middle < word.y() + 0.1f * word.size() && middle > word.y() - 0.8f * word.size();
            boolean before = dot.x1() <= word.x0() + 0.5f && word.x0() - dot.x1() < 2.5f * word.size();
            if (beside && before && (nearest == null || word.x0() < nearest.x0())) nearest = word;
        }
        if (nearest == null) return null;
        for (Word word : words)
            if (word != nearest
                    && word.y() == nearest.y()
                    && word.x1() <= dot.x0()
                    && dot.x0() - word.x1() < word.size()) return null;
        return nearest;
    }
}
