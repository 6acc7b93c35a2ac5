package nl.kenniskompas.ingest.plain;

import java.util.List;
import nl.kenniskompas.ingest.text.PageSpan;
import nl.kenniskompas.ingest.text.SourceText;

/// Reads plain text as it comes out of converters: leftovers of HTML, tabs between cells, glued lists, OCR slips.
public final class PlainText {
    private PlainText() {}

    public static SourceText read(String content) {
        List<PageSpan> pages = Pages.of(content);
        var blocks = new Blocks(content, Line.all(content)).all();
        return new SourceText(
                "text/plain",
                content,
                pages,
                RunningHeads.without(blocks, content, pages),
                Slips.in(content),
                List.of());
    }
}
