package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Draft;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/// Reads a PDF by its structure tree, when that names nearly all of the text and keeps to the order of the pages.
final class TaggedPdf {
    private TaggedPdf() {}

    /// @return false when the tree is missing or not to be trusted; nothing was written then
    static boolean read(PDDocument document, List<PageWords> pages, Draft draft) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) return false;
        var leaves = new MarkedWords(document, pages);
        TagNode tree = TagNode.of(root, leaves);
        if (!isSane(tree, leaves, pages)) return false;
        new TagWriter(draft, leaves).write(tree);
        return true;
    }

    private static boolean isSane(TagNode tree, MarkedWords leaves, List<PageWords> pages) {
        int named = 0;
        int backwards = 0;
        int page = 0;
        var all = new ArrayList<TagNode.Leaf>();
        tree.gather(all);
        for (TagNode.Leaf leaf : all) {
            int letters = letters(leaves.at(leaf));
            named += letters;
            if (leaf.page() < page) backwards += letters;
            page = Math.max(page, leaf.page());
        }
        int artifacts = 0;
        int total = 0;
        for (PageWords words : pages) {
            total += letters(words.words());
            for (Word word : words.words())
                if (word.mark() == Word.ARTIFACT) artifacts += word.text().length();
        }
        boolean complete = named >= 0.95 * (total - artifacts);
        return total > 0 && complete && artifacts < 0.4 * total && backwards <= 0.02 * total && tree.blocks() > 0;
    }

    private static int letters(List<Word> words) {
        int letters = 0;
        for (Word word : words) letters += word.text().length();
        return letters;
    }
}
