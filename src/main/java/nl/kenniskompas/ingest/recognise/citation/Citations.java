package nl.kenniskompas.ingest.recognise.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kenniskompas.ingest.extract.Citation;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import nl.kenniskompas.ingest.recognise.prose.Woven;
import nl.kenniskompas.ingest.text.Span;

/// Finds references to official publications.
public final class Citations {
    private Citations() {}

    /// In reading order.
    public static List<Citation> in(Manuscript text, RunningText running) {
        var citations = new ArrayList<Citation>();
        for (Woven passage : running.passages())
            for (Found found : Scan.of(passage.words())) citations.add(citation(text, passage, found));
        citations.sort(Comparator.comparingInt(c -> c.source().start()));
        return citations;
    }

    private static Citation citation(Manuscript text, Woven passage, Found found) {
        var spans = passage.spans(found.start(), found.end());
        Span place = spans.getFirst().with(spans.getLast());
        return new Citation(
                passage.words().substring(found.start(), found.end()).strip(),
                found.kind(),
                found.ids(),
                found.urls(),
                found.annex(),
                text.place(place));
    }
}
