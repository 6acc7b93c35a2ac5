package nl.kenniskompas.ingest.recognise.prose;

import java.util.List;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// A sentence as a reader reads it: repaired, without footnote marks, whole also when a footnote or a page end cuts it.
///
/// @param spans where its words stand, in order; more than one when something cuts it
/// @param section the heading above it, null above the first
/// @param paragraph counts the paragraphs, so that neighbours can be told from strangers
/// @param note number of the footnote that holds it, 0 for the body
public record Sentence(
        String text, List<Span> spans, @Nullable String section, int paragraph, int note) {
    public Span span() {
        return spans.getFirst().with(spans.getLast());
    }
}
