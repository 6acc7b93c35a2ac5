package nl.kenniskompas.ingest.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.kenniskompas.ingest.ooxml.Element;
import org.jspecify.annotations.Nullable;

/// What the styles of a document say of a paragraph: how deep in the outline, which list, whether bold.
final class Styles {
    private static final int DEEPEST = 20;

    private final Map<String, Element> byId = new HashMap<>();

    void add(Element style) {
        String id = style.attribute("styleId");
        if (style.name().equals("style") && id != null) byId.put(id, style);
    }

    /// The level of a heading, from 1, or 0.
    int headingLevel(Element paragraph) {
        Element found = find(paragraph, "pPr", "outlineLvl");
        int outline = found == null ? -1 : Element.parse(found.attribute("val"), -1);
        if (outline >= 0 && outline < 9) return Math.min(outline + 1, 6);
        return found == null ? levelByName(paragraph.value("pPr", "pStyle")) : 0;
    }

    private int levelByName(@Nullable String id) {
        Element style = id == null ? null : byId.get(id);
        String name = String.valueOf(style == null ? id : style.value("name")).toLowerCase(Locale.ROOT);
        if (name.equals("title") || name.equals("titel")) return 1;
        boolean heading = name.startsWith("heading") || name.startsWith("kop");
        int level = heading ? Element.parse(name.substring(name.length() - 1), 0) : 0;
        return Math.min(level, 6);
    }

    @Nullable
    Element numbering(Element paragraph) {
        return find(paragraph, "pPr", "numPr");
    }

    /// Whether the style makes all of the paragraph bold.
    boolean isBold(Element paragraph) {
        String id = paragraph.value("pPr", "pStyle");
        for (int i = 0; id != null && i < DEEPEST; i++) {
            Element style = byId.get(id);
            if (style == null) return false;
            if (style.at("rPr", "b") != null) return style.isOn("rPr", "b");
            id = style.value("basedOn");
        }
        return false;
    }

    /// The setting at `path`, of the paragraph itself or of the nearest style that has it.
    private @Nullable Element find(Element paragraph, String... path) {
        Element own = paragraph.at(path);
        String id = paragraph.value("pPr", "pStyle");
        for (int i = 0; own == null && id != null && i < DEEPEST; i++) {
            Element style = byId.get(id);
            if (style == null) return null;
            own = style.at(path);
            id = style.value("basedOn");
        }
        return own;
    }
}
