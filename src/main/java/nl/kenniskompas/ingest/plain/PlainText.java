package nl.kenniskompas.ingest.plain;

import java.util.List;
import nl.kenniskompas.ingest.text.PageSpan;
import nl.kenniskompas.ingest.text.SourceText;
import nl.kenniskompas.ingest.text.Span;

/// Reads plain text as it comes out of converters: leftovers of HTML, tabs between cells, glued lists, OCR slips.
public final class PlainText {
    private PlainText() {}

    public static SourceText read(String content) {
        var all = new Span(0, content.length());
        return new SourceText("text/plain", content, List.of(new PageSpan(1, all)), List.of(), List.of(), List.of());
    }
}
