package nl.kenniskompas.ingest.recognise.citation;

import java.util.List;
import nl.kenniskompas.ingest.extract.Citation;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;

/// Finds references to official publications.
public final class Citations {
    private Citations() {}

    /// In reading order.
    public static List<Citation> in(Manuscript text) {
        return List.of();
    }
}
