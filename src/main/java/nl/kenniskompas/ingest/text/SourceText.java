package nl.kenniskompas.ingest.text;

import java.util.Comparator;
import java.util.List;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;

/// A document as text: everything that was on its pages, in reading order, with what the file told about its shape.
///
/// @param content nothing dropped and nothing changed; markup leftovers of earlier converters stay in it
/// @param pages in order, without gaps, together the whole content
/// @param blocks in reading order, see [Block]
/// @param repairs sorted by place, not overlapping
public record SourceText(
        String mediaType,
        String content,
        List<PageSpan> pages,
        List<Block> blocks,
        List<Repair> repairs,
        List<Warning> warnings) {
    public SourceText {
        pages = List.copyOf(pages);
        blocks = List.copyOf(blocks);
        repairs = repairs.stream()
                .sorted(Comparator.comparingInt(r -> r.span().start()))
                .toList();
        warnings = List.copyOf(warnings);
    }

    /// The words at `span` as a reader reads them: repairs applied, white space folded to single spaces.
    public String read(Span span) {
        var read = new StringBuilder(span.length());
        int at = span.start();
        for (Repair repair : repairs) {
            if (!span.covers(repair.span()) || repair.span().start() < at) continue;
            read.append(content, at, repair.span().start()).append(repair.to());
            at = repair.span().end();
        }
        return read.append(content, at, span.end())
                .toString()
                .replaceAll("[\\s\\u00A0\\u200B]+", " ")
                .strip();
    }

    /// The same stretch as it is published: page and code points.
    public Source source(Span span) {
        return new Source(pageOf(span.start()), codePoints(span.start()), codePoints(span.end()));
    }

    public int pageOf(int offset) {
        for (PageSpan page : pages) if (offset < page.span().end()) return page.number();
        return pages.isEmpty() ? 1 : pages.getLast().number();
    }

    private int codePoints(int offset) {
        return content.codePointCount(0, offset);
    }
}
