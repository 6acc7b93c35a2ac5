package nl.kenniskompas.ingest.recognise.outline;

import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.text.SourceText;
import nl.kenniskompas.ingest.text.Span;

/// A text as the recognisers read it: repaired, and without the markup that converters leave.
public record Manuscript(SourceText source) {
    public String content() {
        return source.content();
    }

    public Phrase phrase(Span span) {
        return new Phrase(words(span), span);
    }

    public String words(Span span) {
        return Markup.without(source.read(span));
    }

    public Source place(Span span) {
        return source.source(span);
    }
}
