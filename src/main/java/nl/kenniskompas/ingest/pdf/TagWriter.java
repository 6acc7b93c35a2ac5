package nl.kenniskompas.ingest.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Kind;
import nl.kenniskompas.ingest.text.Writing;
import org.jspecify.annotations.Nullable;

/// Writes the structure tree of a PDF as text and blocks.
final class TagWriter {
    private final Draft draft;
    private final Writing writing;
    private final MarkedWords words;
    private final List<Line> furniture = new ArrayList<>();
    private final List<TagNode> notes = new ArrayList<>();
    private int depth = -1;
    private int page;
    private @Nullable Word last;
    private @Nullable Word marker;

    TagWriter(Draft draft, MarkedWords words) {
        this.draft = draft;
        this.words = words;
        writing = new Writing(draft);
        furniture.addAll(words.others(0));
    }

    void write(TagNode root) {
        for (Object kid : TagOrder.of(root, words)) kid(kid);
        goTo(words.pages() - 1);
        writeFurniture();
        draft.endPage();
    }

    private void kids(TagNode node) {
        node.kids().forEach(this::kid);
    }

    private void kid(Object kid) {
        if (kid instanceof TagNode.Leaf leaf) leaf(leaf);
        else if (kid instanceof TagNode inner) element(inner);
        else if (kid instanceof Untagged untagged) untagged(untagged);
    }

    private void untagged(Untagged untagged) {
        goTo(untagged.page());
        between();
        writing.begin(untagged.kind());
        writing.write(untagged.text());
        writing.end();
        last = null;
    }

    private void element(TagNode node) {
        switch (node.type()) {
            case "L" -> {
                depth++;
                kids(node);
                depth--;
            }
            case "LI" -> item(node);
            case "Table" -> table(node);
            case "Note", "FENote" -> note(node);
            case "Artifact" -> block(new Kind.Furniture(), node);
            case "Lbl" -> {
                if (depth < 0) kids(node);
            }
            case "Span",
                    "Quote",
                    "Code",
                    "Link",
                    "Reference",
                    "BibEntry",
                    "Em",
                    "Strong",
                    "Sub",
                    "Annot",
                    "Form",
                    "Ruby",
                    "RB",
                    "RT",
                    "RP",
                    "Warichu",
                    "WT",
                    "WP",
                    "LBody" -> kids(node);
            default -> {
                int level = node.headingLevel();
                block(level > 0 ? new Kind.Heading(level) : new Kind.Plain(), node);
            }
        }
    }

    /// Some programs do not tag the marker as a label; it is the first word then.
    private void item(TagNode node) {
        String label = label(node);
        var leaves = new ArrayList<TagNode.Leaf>();
        node.gather(leaves);
        List<Word> first = leaves.isEmpty() ? List.of() : words.at(leaves.getFirst());
        if (label == null && !first.isEmpty() && Marker.is(first.getFirst().text())) {
            marker = first.getFirst();
            label = Marker.shown(marker.text());
        }
        block(new Kind.Item(Math.max(depth, 0), label), node);
    }

    private void block(Kind kind, TagNode node) {
        between();
        writing.begin(kind);
        kids(node);
        writing.end();
        last = null;
        between();
    }

    /// Between blocks, outside tables, is the place for what waits: a page's heads and feet, notes.
    private void between() {
        if (writing.isOpen() || writing.inCell() || depth >= 0) return;
        writeFurniture();
        while (!notes.isEmpty()) {
            TagNode note = notes.removeFirst();
            writing.begin(new Kind.Note(label(note) instanceof String label ? label : ""));
            depth++;
            kids(note);
            depth--;
            writing.end();
            last = null;
        }
    }

    private void writeFurniture() {
        for (Line line : furniture) {
            writing.begin(new Kind.Furniture());
            writing.write(line.text());
            writing.end();
        }
        furniture.clear();
    }

    private void note(TagNode node) {
        notes.add(node);
        between();
    }

    private void table(TagNode node) {
        between();
        int table = writing.beginTable();
        int outer = depth;
        depth = -1;
        rows(node, table);
        depth = outer;
        between();
    }

    private void rows(TagNode node, int table) {
        for (Object kid : node.kids()) {
            if (!(kid instanceof TagNode inner)) continue;
            if (inner.type().equals("TR")) row(inner, table);
            else rows(inner, table);
        }
    }

    private void row(TagNode node, int table) {
        writing.beginRow();
        for (Object kid : node.kids()) {
            if (!(kid instanceof TagNode cell)) continue;
            writing.beginCell();
            last = null;
            kids(cell);
            writing.endCell();
            for (int i = 1; i < cell.span(); i++) writing.emptyCell();
        }
        writing.endRow(table);
    }

    /// The text of an element's label, which is written as its marker.
    private @Nullable String label(TagNode node) {
        for (Object kid : node.kids()) {
            if (!(kid instanceof TagNode inner)) continue;
            if (inner.type().equals("Lbl")) {
                var leaves = new ArrayList<TagNode.Leaf>();
                inner.gather(leaves);
                var text = new StringBuilder();
                for (TagNode.Leaf leaf : leaves) words.at(leaf).forEach(word -> text.append(word.text()));
                return text.isEmpty() ? null : Marker.shown(text.toString());
            }
            if (inner.type().equals("P") || inner.type().equals("Reference")) return label(inner);
        }
        return null;
    }

    private void leaf(TagNode.Leaf leaf) {
        goTo(leaf.page());
        for (Word word : words.at(leaf)) {
            if (word == marker) continue;
            if (last != null) writing.write(between(last, word));
            writing.write(word.text());
            last = word;
        }
    }

    private static String between(Word last, Word word) {
        boolean sameLine = Math.abs(word.y() - last.y()) < 0.6f * Math.max(word.size(), last.size());
        if (!sameLine) return "\n";
        float gap = word.x0() - last.x1();
        return gap > -0.5f * word.size() && gap < 0.12f * word.size() ? "" : " ";
    }

    private void goTo(int next) {
        while (page < next) {
            draft.endPage();
            page++;
            furniture.addAll(words.others(page));
        }
    }
}
