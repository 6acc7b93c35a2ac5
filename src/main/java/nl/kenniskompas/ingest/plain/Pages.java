package nl.kenniskompas.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.PageSpan;
import nl.kenniskompas.ingest.text.Span;

/// Pages of a text: cut at form feeds, which converters write between pages.
final class Pages {
    private Pages() {}

    static List<PageSpan> of(String content) {
        var pages = new ArrayList<PageSpan>();
        int start = 0;
        for (int cut; (cut = content.indexOf('\f', start)) >= 0; start = cut + 1)
            pages.add(new PageSpan(pages.size() + 1, new Span(start, cut + 1)));
        if (start < content.length() || pages.isEmpty())
            pages.add(new PageSpan(pages.size() + 1, new Span(start, content.length())));
        return pages;
    }
}
