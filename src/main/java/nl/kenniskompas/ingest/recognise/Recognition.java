package nl.kenniskompas.ingest.recognise;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/// Finds out what kind of document a text is and what it holds.
public final class Recognition {
    private Recognition() {}

    /// @param date the document's date when the text does not say it
    public static Extract of(SourceText text, @Nullable LocalDate date) {
        var about = new Extract.About(
                "", "other", "nl", date, Math.max(1, text.pages().size()), text.mediaType());
        return new Extract(
                Extract.FORMAT,
                about,
                new Extract.Text(text.content(), List.of(), List.of(), List.of()),
                null,
                text.warnings());
    }
}
