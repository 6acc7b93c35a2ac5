package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jspecify.annotations.Nullable;

/// An element of the structure tree with what is in it.
///
/// @param type the standard name of the element, such as `P` or `LI`
/// @param span the number of columns that it covers, for cells
record TagNode(String type, int span, List<Object> kids) {
    private static final int DEEPEST = 100;

    /// Text on a page: the page's number from 0 and that of the marked content.
    record Leaf(int page, int mark) {}

    static TagNode of(PDStructureNode root, MarkedWords words) {
        return of(root, words, null, 0);
    }

    private static TagNode of(PDStructureNode node, MarkedWords words, @Nullable PDPage outer, int depth) {
        var kids = new ArrayList<Object>();
        PDStructureElement element = node instanceof PDStructureElement it ? it : null;
        PDPage own = element == null ? null : element.getPage();
        PDPage page = own == null ? outer : own;
        for (Object kid : depth > DEEPEST ? List.of() : node.getKids()) {
            switch (kid) {
                case PDStructureElement inner -> kids.add(of(inner, words, page, depth + 1));
                case Integer mark -> addLeaf(words, words.number(page), mark, kids);
                case PDMarkedContentReference reference -> {
                    PDPage its = reference.getPage() == null ? page : reference.getPage();
                    addLeaf(words, words.number(its), reference.getMCID(), kids);
                }
                default -> {}
            }
        }
        String type = element == null ? "Root" : String.valueOf(element.getStandardStructureType());
        return new TagNode(type, element == null ? 1 : columns(element), kids);
    }

    private static void addLeaf(MarkedWords words, int page, int mark, List<Object> kids) {
        if (words.name(page, mark)) kids.add(new Leaf(page, mark));
    }

    private static int columns(PDStructureElement element) {
        var attributes = element.getAttributes();
        for (int i = 0; i < attributes.size(); i++) {
            int span = attributes.getObject(i).getCOSObject().getInt(COSName.getPDFName("ColSpan"), 1);
            if (span > 1) return Math.min(span, 50);
        }
        return 1;
    }

    void gather(List<Leaf> leaves) {
        for (Object kid : kids) {
            if (kid instanceof Leaf leaf) leaves.add(leaf);
            else if (kid instanceof TagNode node) node.gather(leaves);
        }
    }

    /// The number of elements that stand for blocks.
    int blocks() {
        int blocks = isBlock() ? 1 : 0;
        for (Object kid : kids) if (kid instanceof TagNode node) blocks += node.blocks();
        return blocks;
    }

    private boolean isBlock() {
        return headingLevel() > 0 || List.of("P", "LI", "TR", "Note", "FENote").contains(type);
    }

    /// 1 to 6, or 0.
    int headingLevel() {
        String name = type.toUpperCase(Locale.ROOT);
        if (name.equals("H") || name.equals("TITLE")) return 1;
        boolean numbered = name.length() == 2 && name.charAt(0) == 'H' && Character.isDigit(name.charAt(1));
        return numbered ? Math.clamp(name.charAt(1) - '0', 1, 6) : 0;
    }
}
