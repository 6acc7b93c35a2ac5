package nl.kenniskompas.ingest.docx;

import java.util.HashMap;
import java.util.Map;
import nl.kenniskompas.ingest.ooxml.Element;
import org.jspecify.annotations.Nullable;

/// Footnotes and endnotes by the number that the text refers to; they are numbered anew in the order of the references.
final class Notes {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private final Map<String, Element> notes = new HashMap<>();
    private int count;

    void addFootnote(Element note) {
        add("footnote", note);
    }

    void addEndnote(Element note) {
        add("endnote", note);
    }

    private void add(String sort, Element note) {
        String id = note.attribute("id");
        if (note.attribute("type") == null && id != null) notes.put(sort + id, note);
    }

    /// @param sort `footnote` or `endnote`
    @Nullable
    Element at(String sort, @Nullable String id) {
        return notes.get(sort + id);
    }

    int next() {
        return ++count;
    }

    static String raised(int number) {
        var raised = new StringBuilder();
        for (char digit : String.valueOf(number).toCharArray()) raised.append(RAISED.charAt(digit - '0'));
        return raised.toString();
    }
}
