package nl.kenniskompas.ingest.recognise.letter;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.recognise.advice.Advised;
import nl.kenniskompas.ingest.recognise.advice.Recommendations;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.recognise.promise.Commitments;
import nl.kenniskompas.ingest.recognise.prose.Prose;
import org.jspecify.annotations.Nullable;

/// A letter to Parliament.
public final class Letter {
    private Letter() {}

    /// @param date of the letter, for moments that are told from it; null when unknown
    public static LetterExtract of(Manuscript text, Section root, @Nullable LocalDate date) {
        var sentences = Prose.of(text);
        var officials = List.<LetterExtract.Official>of();
        var advice = Advised.in(sentences, text, date);
        return new LetterExtract(
                advice,
                List.of(),
                Recommendations.in(sentences, text, advice),
                Commitments.in(sentences, text, date, officials),
                Commitments.fulfilments(sentences, text, date),
                List.of(),
                officials,
                List.of(),
                List.of());
    }
}
