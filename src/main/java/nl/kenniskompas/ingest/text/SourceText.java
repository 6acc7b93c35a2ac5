package nl.kenniskompas.ingest.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;

/// A document as text: everything that was on its pages, in reading order, with what the file told about its shape.
/// Not a record, because it keeps an index of its own beside what it was given.
public final class SourceText {
    private final String mediaType;
    private final String content;
    private final List<PageSpan> pages;
    private final List<Block> blocks;
    private final List<Repair> repairs;
    private final List<Warning> warnings;
    private final CodePoints codePoints;

    /// @param content nothing dropped and nothing changed; markup leftovers of earlier converters stay in it
    /// @param pages in order, without gaps, together the whole content
    /// @param blocks in reading order, see [Block]
    /// @param repairs not overlapping, in any order
    public SourceText(
            String mediaType,
            String content,
            List<PageSpan> pages,
            List<Block> blocks,
            List<Repair> repairs,
            List<Warning> warnings) {
        this.mediaType = mediaType;
        this.content = content;
        this.pages = List.copyOf(pages);
        this.blocks = List.copyOf(blocks);
        this.repairs = repairs.stream()
                .sorted(Comparator.comparingInt(r -> r.span().start()))
                .toList();
        this.warnings = List.copyOf(warnings);
        this.codePoints = new CodePoints(content);
    }

    public SourceText withWarning(Warning another) {
        return new SourceText(
                mediaType,
                content,
                pages,
                blocks,
                repairs,
                Stream.concat(Stream.of(another), warnings.stream()).toList());
    }

    public String mediaType() {
        return mediaType;
    }

    /// Made of a table file: cells, that were never printed on a page.
    public boolean isSheet() {
        return mediaType.equals("text/csv") || mediaType.endsWith("spreadsheetml.sheet");
    }

    public String content() {
        return content;
    }

    public List<PageSpan> pages() {
        return pages;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /// Sorted by place.
    public List<Repair> repairs() {
        return repairs;
    }

    public List<Warning> warnings() {
        return warnings;
    }

    /// The words at `span` as a reader reads them: repairs applied, white space folded to single spaces.
    public String read(Span span) {
        var read = new StringBuilder(span.length());
        int at = span.start();
        for (int next = firstRepair(at); next < repairs.size(); next++) {
            Repair repair = repairs.get(next);
            if (repair.span().start() >= span.end()) break;
            if (!span.covers(repair.span()) || repair.span().start() < at) continue;
            fold(read, content, at, repair.span().start());
            fold(read, repair.to(), 0, repair.to().length());
            at = repair.span().end();
        }
        fold(read, content, at, span.end());
        return read.toString().strip();
    }

    private int firstRepair(int from) {
        var sought = new Repair(new Span(from, from), "", "");
        int found = Collections.binarySearch(
                repairs, sought, Comparator.comparingInt(r -> r.span().start()));
        if (found < 0) return -found - 1;
        while (found > 0 && repairs.get(found - 1).span().start() == from) found--;
        return found;
    }

    private static void fold(StringBuilder read, String from, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = from.charAt(i);
            boolean space = c == ' ' || c >= '\t' && c <= '\r' || c == '\u00A0' || c == '\u200B';
            if (!space) read.append(c);
            else if (!read.isEmpty() && read.charAt(read.length() - 1) != ' ') read.append(' ');
        }
    }

    /// The same stretch as it is published: page and code points.
    public Source source(Span span) {
        return new Source(pageOf(span.start()), codePoints.before(span.start()), codePoints.before(span.end()));
    }

    /// The whole of it as the command prints it.
    public Extract.Text published() {
        return new Publishing(this).publish();
    }

    public int pageOf(int offset) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (offset < pages.get(middle).span().end()) high = middle;
            else low = middle + 1;
        }
        return pages.isEmpty() ? 1 : pages.get(low).number();
    }
}
