package nl.kenniskompas.ingest.plain;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.text.PageSpan;
import nl.kenniskompas.ingest.text.SourceText;

/// Reads plain text as it comes out of converters: leftovers of HTML, tabs between cells, glued lists, OCR slips.
public final class PlainText {
    private PlainText() {}

    public static SourceText read(String content) {
        List<PageSpan> pages = Pages.of(content);
        var breaks = PageBreaks.in(content, Line.all(content));
        var blocks = new Blocks(content, breaks.lines()).all();
        var repairs = Stream.concat(breaks.repairs().stream(), Slips.in(content).stream())
                .toList();
        return new SourceText(
                "text/plain", content, pages, RunningHeads.without(blocks, content, pages), repairs, List.of());
    }
}
