package nl.kenniskompas.ingest.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import nl.kenniskompas.ingest.ooxml.Element;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Kind;
import nl.kenniskompas.ingest.text.Writing;
import org.jspecify.annotations.Nullable;

/// Writes the paragraphs and tables of a document in their order.
final class Body {
    private record Note(int number, Element element) {}

    private static final int HEADING_BY_LOOKS = 6;

    private final Draft draft;
    private final Writing writing;
    private final Styles styles;
    private final Numbering numbering;
    private final Runs runs;
    private final Deque<Element> boxes = new ArrayDeque<>();
    private final Deque<Note> notes = new ArrayDeque<>();
    private final Set<String> furniture = new HashSet<>();
    private boolean inFurniture;

    /// @param rendered whether the document has marks of where its pages began
    Body(Draft draft, Styles styles, Numbering numbering, Notes all, boolean rendered) {
        this.draft = draft;
        this.styles = styles;
        this.numbering = numbering;
        writing = new Writing(draft);
        runs = new Runs(draft, writing, rendered, boxes::add, (sort, id) -> {
            Element note = all.at(sort, id);
            if (note == null) return "";
            int number = all.next();
            notes.add(new Note(number, note));
            return Notes.raised(number);
        });
    }

    void take(Element element) {
        block(element);
        if (!writing.inCell()) writeNotes();
    }

    /// Heads and feet come once for each kind of page; equal ones are written once.
    void takeFurniture(Element element) {
        if (!furniture.add(Runs.plain(element))) return;
        inFurniture = true;
        writing.begin(new Kind.Furniture());
        block(element);
        writing.end();
        inFurniture = false;
    }

    void end() {
        writeNotes();
        draft.endPage();
    }

    private void block(Element element) {
        switch (element.name()) {
            case "p" -> paragraph(element);
            case "tbl" -> table(element);
            case "del", "moveFrom", "sectPr", "sdtPr", "tblPr" -> {}
            case "AlternateContent" -> {
                Element choice = element.kid("Choice");
                Element chosen = choice == null ? element.kid("Fallback") : choice;
                if (chosen != null) chosen.kids().forEach(this::block);
            }
            default -> element.kids().forEach(this::block);
        }
    }

    private void paragraph(Element paragraph) {
        runs.breakBefore(paragraph);
        writing.begin(kind(paragraph));
        runs.write(paragraph);
        writing.end();
        runs.breakAfter(paragraph);
        if (!writing.inCell()) writeBoxes();
    }

    /// Boxes anchored in a table stand beside it, not in its cell.
    private void writeBoxes() {
        while (!boxes.isEmpty()) boxes.removeFirst().kids().forEach(this::block);
    }

    private Kind kind(Element paragraph) {
        if (inFurniture) return new Kind.Plain();
        int level = styles.headingLevel(paragraph);
        String marker = null;
        boolean listed = false;
        Element number = styles.numbering(paragraph);
        String use = number == null ? null : number.value("numId");
        int depth = number == null ? 0 : Math.clamp(number.number(0, "ilvl"), 0, 8);
        String text = Runs.plain(paragraph).strip();
        if (use != null && numbering.has(use) && !text.isEmpty()) {
            marker = numbering.next(use, depth);
            listed = true;
        }
        if (level > 0) {
            runs.prefix(marker == null ? "" : marker + " ");
            return new Kind.Heading(level);
        }
        if (listed) return new Kind.Item(depth, marker);
        return looksLikeHeading(paragraph, text) && !writing.inCell()
                ? new Kind.Heading(HEADING_BY_LOOKS)
                : new Kind.Plain();
    }

    /// Short and all bold: many authors make headings so.
    private boolean looksLikeHeading(Element paragraph, String text) {
        if (text.isEmpty() || text.length() > 120 || ".,;:?".indexOf(text.charAt(text.length() - 1)) >= 0) return false;
        return Runs.allBold(paragraph, styles.isBold(paragraph));
    }

    private void table(Element table) {
        if (inFurniture) {
            table.kids().forEach(this::block);
            return;
        }
        int number = writing.beginTable();
        rows(table, number);
        if (!writing.inCell()) writeBoxes();
    }

    private void rows(Element parent, int table) {
        for (Element kid : parent.kids()) {
            boolean deleted = kid.at("trPr", "del") != null;
            if (kid.name().equals("tr") && !deleted) row(kid, table);
            else if (!kid.name().equals("tr")) rows(kid, table);
        }
    }

    private void row(Element row, int table) {
        writing.beginRow();
        for (int i = row.number(0, "trPr", "gridBefore"); i > 0; i--) writing.emptyCell();
        cells(row);
        writing.endRow(table);
    }

    private void cells(Element parent) {
        for (Element kid : parent.kids()) {
            if (!kid.name().equals("tc")) {
                if (kid.name().startsWith("sdt") || kid.name().equals("customXml")) cells(kid);
                continue;
            }
            writing.beginCell();
            kid.kids().forEach(this::block);
            writing.endCell();
            for (int i = Math.min(60, kid.number(1, "tcPr", "gridSpan")); i > 1; i--) writing.emptyCell();
        }
    }

    private void writeNotes() {
        while (!notes.isEmpty()) {
            Note note = notes.removeFirst();
            writing.begin(new Kind.Note(String.valueOf(note.number())));
            note.element().kids().forEach(this::noteBlock);
            writing.end();
        }
    }

    private void noteBlock(@Nullable Element element) {
        if (element != null && element.name().equals("p")) {
            writing.begin(new Kind.Plain());
            runs.write(element);
            writing.end();
        }
    }
}
