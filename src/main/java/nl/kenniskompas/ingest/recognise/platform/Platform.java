package nl.kenniskompas.ingest.recognise.platform;

import nl.kenniskompas.ingest.extract.PlatformExtract;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Section;
import org.jspecify.annotations.Nullable;

/// An interdepartmental platform: a document that holds tables of causes with their effects.
public final class Platform {
    private Platform() {}

    /// @return null when the document is none
    public static @Nullable PlatformExtract of(Manuscript text, Section root) {
        return null;
    }
}
