package nl.kenniskompas.ingest.recognise.letter;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import org.jspecify.annotations.Nullable;

/// A letter to Parliament.
public final class Letter {
    private Letter() {}

    /// @param date of the letter, for moments that are told from it; null when unknown
    public static LetterExtract of(Manuscript text, Section root, @Nullable LocalDate date) {
        var running = RunningText.of(text);
        return new LetterExtract(
                null,
                headings(text, running),
                List.of(),
                List.of(),
                List.of(),
                Amounts.in(text, running.passages()),
                Officials.in(text, running),
                footnotes(text, running),
                Programmes.in(text, running));
    }

    private static List<LetterExtract.Heading> headings(Manuscript text, RunningText running) {
        return running.headings().stream()
                .map(h -> new LetterExtract.Heading(h.level(), h.title(), text.place(h.span())))
                .toList();
    }

    private static List<LetterExtract.Footnote> footnotes(Manuscript text, RunningText running) {
        return running.notes().stream()
                .map(n -> new LetterExtract.Footnote(n.number(), n.text(), text.place(n.span())))
                .toList();
    }
}
