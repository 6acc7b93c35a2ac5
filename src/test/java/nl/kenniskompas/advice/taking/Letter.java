package nl.kenniskompas.advice.taking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.LetterExtract;
import nl.kenniskompas.ingest.extract.LetterExtract.Advice;
import nl.kenniskompas.ingest.extract.LetterExtract.Commitment;
import nl.kenniskompas.ingest.extract.LetterExtract.Deadline;
import nl.kenniskompas.ingest.extract.LetterExtract.Fulfilment;
import nl.kenniskompas.ingest.extract.LetterExtract.Heading;
import nl.kenniskompas.ingest.extract.LetterExtract.Official;
import nl.kenniskompas.ingest.extract.LetterExtract.Recommendation;
import nl.kenniskompas.ingest.extract.Source;
import org.jspecify.annotations.Nullable;

/// A letter as a recogniser would hand it over, written sentence by sentence.
final class Letter {
    private final String title;
    private final LocalDate day;
    private final StringBuilder content = new StringBuilder();
    private final List<Heading> sections = new ArrayList<>();
    private final List<Recommendation> recommendations = new ArrayList<>();
    private final List<Commitment> commitments = new ArrayList<>();
    private final List<Fulfilment> fulfilments = new ArrayList<>();
    private @Nullable Advice advice;

    Letter(String title, String day) {
        this.title = title;
        this.day = LocalDate.parse(day);
        source(title);
    }

    private Source source(String words) {
        int start = content.length();
        content.append(words).append('\n');
        return new Source(1, start, start + words.length());
    }

    Letter answers(String advice, String... by) {
        this.advice = new Advice(advice, List.of(by), LocalDate.parse("2028-03-01"), source(advice));
        return this;
    }

    Letter section(String heading) {
        sections.add(new Heading(1, heading, source(heading)));
        return this;
    }

    Letter recommendation(int number, String text, String position, @Nullable String response) {
        String section = sections.isEmpty() ? null : sections.getLast().title();
        var place = source(text);
        recommendations.add(new Recommendation(
                number,
                List.of(),
                text,
                position,
                response,
                section,
                place,
                response == null ? null : source(response)));
        return this;
    }

    Letter promises(String text, String deadline, String from, String until) {
        var place = source(text);
        var moment = new Deadline(deadline, LocalDate.parse(from), LocalDate.parse(until), "interval");
        commitments.add(
                new Commitment(text, "De minister van SZW", "SZW", "strict", "open", moment, place, List.of(place)));
        return this;
    }

    Letter honours(String text, String promise, @Nullable String promised, @Nullable String occasion) {
        fulfilments.add(new Fulfilment(
                text, promise, promised == null ? null : LocalDate.parse(promised), occasion, source(text)));
        return this;
    }

    /// A sentence that was recognised as a commitment that the letter itself honours.
    Letter honoursAsCommitment(String text) {
        var place = source(text);
        commitments.add(new Commitment(
                text,
                "De minister van SZW",
                "SZW",
                "strict",
                "fulfilled",
                new Deadline(null, null, null, "none"),
                place,
                List.of(place)));
        return this;
    }

    Extract extract() {
        var signer =
                new Official("Minister van Sociale Zaken en Werkgelegenheid", "SZW", null, true, source("Getekend"));
        return new Extract(
                Extract.FORMAT,
                new Extract.About(title, "letter", "nl", day, 1, "text/plain"),
                new Extract.Text(
                        content.toString(),
                        List.of(new Extract.PageRange(1, 0, content.length())),
                        List.of(),
                        List.of()),
                null,
                null,
                new LetterExtract(
                        advice,
                        sections,
                        recommendations,
                        commitments,
                        fulfilments,
                        List.of(),
                        List.of(signer),
                        List.of(),
                        List.of()),
                List.of(),
                List.of());
    }
}
