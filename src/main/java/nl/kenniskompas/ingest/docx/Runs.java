package nl.kenniskompas.ingest.docx;

import java.util.function.BiFunction;
import java.util.function.Consumer;
import nl.kenniskompas.ingest.ooxml.Element;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Writing;
import org.jspecify.annotations.Nullable;

/// Writes what stands inside a paragraph: runs, also those in links, fields, controls and accepted changes.
final class Runs {
    private final Draft draft;
    private final Writing writing;
    private final boolean rendered;
    private final Consumer<Element> boxes;
    private final BiFunction<String, @Nullable String, String> notes;
    private String prefix = "";

    /// @param boxes takes the content of text boxes, to be written after the paragraph
    /// @param notes takes a reference to a note (its sort and id) and gives the mark to write
    Runs(
            Draft draft,
            Writing writing,
            boolean rendered,
            Consumer<Element> boxes,
            BiFunction<String, @Nullable String, String> notes) {
        this.draft = draft;
        this.writing = writing;
        this.rendered = rendered;
        this.boxes = boxes;
        this.notes = notes;
    }

    /// Written before the next text: the number of a heading.
    void prefix(String next) {
        prefix = next;
    }

    void write(Element parent) {
        for (Element kid : parent.kids()) inline(kid);
        prefix = "";
    }

    void breakBefore(Element paragraph) {
        if (!rendered && draft.at() > 0 && paragraph.isOn("pPr", "pageBreakBefore")) draft.endPage();
    }

    void breakAfter(Element paragraph) {
        Element section = paragraph.at("pPr", "sectPr");
        if (rendered || section == null) return;
        String type = section.value("type");
        if (type == null || type.endsWith("Page")) draft.endPage();
    }

    private void inline(Element element) {
        switch (element.name()) {
            case "t" -> text(element.text().toString());
            case "tab", "ptab" -> text("\t");
            case "br" -> lineBreak(element);
            case "cr" -> writing.breakLine();
            case "noBreakHyphen" -> text("-");
            case "softHyphen" -> text("\u00AD");
            case "sym" -> text(symbol(element));
            case "lastRenderedPageBreak" -> draft.endPage();
            case "footnoteReference" -> text(notes.apply("footnote", element.attribute("id")));
            case "endnoteReference" -> text(notes.apply("endnote", element.attribute("id")));
            case "txbxContent" -> boxes.accept(element);
            case "r" -> {
                if (!element.isOn("rPr", "vanish")) element.kids().forEach(this::inline);
            }
            case "AlternateContent" -> {
                Element choice = element.kid("Choice");
                Element chosen = choice == null ? element.kid("Fallback") : choice;
                if (chosen != null) chosen.kids().forEach(this::inline);
            }
            case "del", "moveFrom", "pPr", "rPr", "instrText", "delText", "sdtPr" -> {}
            default -> element.kids().forEach(this::inline);
        }
    }

    private void text(String text) {
        if (!prefix.isEmpty() && !text.isBlank()) {
            writing.write(prefix);
            prefix = "";
        }
        writing.write(text);
    }

    private void lineBreak(Element element) {
        if ("page".equals(element.attribute("type"))) {
            if (!rendered) draft.endPage();
        } else writing.breakLine();
    }

    private static String symbol(Element element) {
        try {
            int code = Integer.parseInt(String.valueOf(element.attribute("char")), 16);
            return code >= 0xE000 && code <= 0xF8FF ? "•" : Character.toString(code);
        } catch (IllegalArgumentException notOne) {
            return "";
        }
    }

    /// All text inside, without its shape.
    static String plain(Element element) {
        var plain = new StringBuilder();
        gather(element, plain);
        return plain.toString();
    }

    private static void gather(Element element, StringBuilder plain) {
        if (element.name().equals("t")) plain.append(element.text());
        else if (!element.name().equals("del") && !element.name().equals("Fallback"))
            element.kids().forEach(kid -> gather(kid, plain));
    }

    /// @param byStyle what holds for runs that do not say it themselves
    static boolean allBold(Element element, boolean byStyle) {
        for (Element kid : element.kids()) {
            boolean run = kid.name().equals("r");
            if (run && !plain(kid).isBlank()) {
                boolean bold = kid.at("rPr", "b") == null ? byStyle : kid.isOn("rPr", "b");
                if (!bold) return false;
            } else if (!run && !kid.name().equals("pPr") && !allBold(kid, byStyle)) return false;
        }
        return true;
    }
}
