package nl.kenniskompas.ingest.text;

/// A stretch of [SourceText#content()]: `start` inclusive, `end` exclusive, both in UTF-16 units. Never leaves this
/// module: what is published or stored is a [nl.kenniskompas.ingest.extract.Source] in code points.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) throw new IllegalArgumentException("no such stretch: " + start + ".." + end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean touches(Span other) {
        return start < other.end && other.start < end;
    }

    /// The smallest stretch that holds both.
    public Span with(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}
