package nl.kenniskompas.ingest.recognise.letter;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.recognise.advice.Advised;
import nl.kenniskompas.ingest.recognise.advice.Recommendations;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.promise.Commitments;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import org.jspecify.annotations.Nullable;

/// A letter to Parliament.
public final class Letter {
    /// Some 800 pages; promises and answers further on in a longer text are not looked for.
    public static final int MOST_SENTENCES = 20_000;

    private Letter() {}

    /// @param date of the letter, for moments that are told from it; null when unknown
    public static LetterExtract of(Manuscript text, RunningText running, @Nullable LocalDate date) {
        var sentences = running.sentences().stream().limit(MOST_SENTENCES).toList();
        var officials = Officials.in(text, running);
        var advice = Advised.in(sentences, text, date);
        var promises = Commitments.in(sentences, text, date, officials);
        return new LetterExtract(
                advice,
                headings(text, running),
                Recommendations.in(sentences, text, advice),
                promises.made(),
                promises.fulfilments(),
                Amounts.in(text, running.passages()),
                officials,
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
