package nl.kenniskompas.ingest.recognise.prose;

import java.util.List;
import nl.kenniskompas.ingest.text.Span;

/// A note as it stands at the foot of a page or at the end.
///
/// @param number by its place in the row
/// @param text as read, without the label
/// @param spans of its words, in order
public record Footnote(int number, String text, List<Span> spans) {
    public Span span() {
        return spans.getFirst().with(spans.getLast());
    }
}
