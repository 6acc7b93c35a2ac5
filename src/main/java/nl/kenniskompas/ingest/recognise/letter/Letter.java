package nl.kenniskompas.ingest.recognise.letter;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Section;
import org.jspecify.annotations.Nullable;

/// A letter to Parliament.
public final class Letter {
    private Letter() {}

    /// @param date of the letter, for moments that are told from it; null when unknown
    public static LetterExtract of(Manuscript text, Section root, @Nullable LocalDate date) {
        return new LetterExtract(
                null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
