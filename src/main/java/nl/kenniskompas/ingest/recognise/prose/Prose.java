package nl.kenniskompas.ingest.recognise.prose;

import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;

/// The sentences of a document.
public final class Prose {
    private Prose() {}

    /// In reading order, those of footnotes last.
    public static List<Sentence> of(Manuscript text) {
        return RunningText.of(text).sentences();
    }
}
