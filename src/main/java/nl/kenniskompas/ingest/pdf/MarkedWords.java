package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// The words of a document by page and number of their marked content.
final class MarkedWords {
    private final Map<COSDictionary, Integer> numbers = new IdentityHashMap<>();
    private final List<Map<Integer, List<Word>>> byPage = new ArrayList<>();
    private final List<Set<Integer>> named = new ArrayList<>();
    private final List<PageWords> pages;
    private final float bodySize;

    MarkedWords(PDDocument document, List<PageWords> pages) {
        this.pages = pages;
        for (PDPage page : document.getPages()) numbers.put(page.getCOSObject(), numbers.size());
        for (PageWords page : pages) {
            var byMark = new HashMap<Integer, List<Word>>();
            for (Word word : page.words())
                byMark.computeIfAbsent(word.mark(), _ -> new ArrayList<>()).add(word);
            byPage.add(byMark);
            named.add(new HashSet<>());
        }
        bodySize = bodySize(pages);
    }

    /// The size of most letters, in points.
    private static float bodySize(List<PageWords> pages) {
        var letters = new HashMap<Float, Integer>();
        for (PageWords page : pages)
            for (Word word : page.words())
                letters.merge(word.size(), word.text().length(), Integer::sum);
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    float bodySize() {
        return bodySize;
    }

    int pages() {
        return pages.size();
    }

    /// Number of a page from 0, or -1 when it is none of this document.
    int number(@Nullable PDPage page) {
        return page == null ? -1 : numbers.getOrDefault(page.getCOSObject(), -1);
    }

    /// Notes that the tree names this mark. A mark counts once: a tree may not repeat text.
    boolean name(int page, int mark) {
        return page >= 0 && mark >= 0 && named.get(page).add(mark);
    }

    List<Word> at(TagNode.Leaf leaf) {
        return byPage.get(leaf.page()).getOrDefault(leaf.mark(), List.of());
    }

    PageWords page(int page) {
        return pages.get(page);
    }

    /// What is on the page beside its text: artifacts, and words that run in another direction.
    List<Line> others(int page) {
        var others = new ArrayList<Word>(pages.get(page).sideways());
        for (Word word : pages.get(page).words()) if (word.mark() == Word.ARTIFACT) others.add(word);
        return others.isEmpty() ? List.of() : Lines.of(others, List.of());
    }

    /// The words of the page that the tree forgot.
    List<Word> forgotten(int page) {
        return pages.get(page).words().stream()
                .filter(w -> w.mark() != Word.ARTIFACT && !named.get(page).contains(w.mark()))
                .toList();
    }
}
