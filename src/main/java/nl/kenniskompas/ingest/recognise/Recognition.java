package nl.kenniskompas.ingest.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.extract.AgendaExtract;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.ingest.recognise.agenda.Affiliations;
import nl.kenniskompas.ingest.recognise.agenda.Agenda;
import nl.kenniskompas.ingest.recognise.agenda.Framework;
import nl.kenniskompas.ingest.recognise.agenda.Surroundings;
import nl.kenniskompas.ingest.recognise.citation.Citations;
import nl.kenniskompas.ingest.recognise.letter.Letter;
import nl.kenniskompas.ingest.recognise.letter.LetterSubject;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Outline;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.recognise.platform.Platform;
import nl.kenniskompas.ingest.recognise.prose.RunningText;
import nl.kenniskompas.ingest.recognise.time.LetterDay;
import nl.kenniskompas.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/// Finds out what kind of document a text is and what it holds.
public final class Recognition {
    /// More than any agenda, platform or letter has; what is longer is kept, but not looked into.
    private static final int MOST_BLOCKS = 100_000;

    private static final Warning VAST = new Warning(
            "vast",
            List.of(),
            "the text has more parts than an agenda, a platform or a letter; nothing was looked for in it",
            null);
    private static final Warning LONG = new Warning(
            "long",
            List.of(String.valueOf(Letter.MOST_SENTENCES)),
            "promises and answers were looked for in the first " + Letter.MOST_SENTENCES + " sentences only",
            null);

    private final SourceText source;
    private final Manuscript text;
    private final Doubts doubts;
    private final FrontPage front;

    private Recognition(SourceText source) {
        this.source = source;
        this.text = new Manuscript(source);
        this.doubts = new Doubts(text);
        this.front = FrontPage.of(text);
    }

    /// @param date the document's date when the text does not say it
    public static Extract of(SourceText source, @Nullable LocalDate date) {
        return new Recognition(source).extract(date);
    }

    private Extract extract(@Nullable LocalDate date) {
        boolean vast = source.blocks().size() > MOST_BLOCKS;
        Section root = vast ? Section.empty() : Outline.of(text);
        var agenda = new Agenda(text, root, doubts, KindOfDocument.isCalledAgenda(text));
        var found = found(agenda, root);
        var platformDoubts = new Doubts(text);
        var platform = vast ? null : Platform.of(text, root, platformDoubts);
        var kind = platform != null
                ? KindOfDocument.PLATFORM
                : KindOfDocument.of(text, questions(found), !found.challenges().isEmpty());
        boolean isAgenda = kind.equals(KindOfDocument.AGENDA);
        boolean isLetter = kind.equals(KindOfDocument.LETTER);
        var running = vast ? RunningText.none() : RunningText.of(text);
        var printed = source.isSheet() ? "" : platform == null ? front.title() : front.platformTitle();
        var written = isLetter ? LetterDay.of(source.content(), date) : Dates.newest(source.content(), date);
        var day = written == null ? date : written;
        var letter = isLetter ? Letter.of(text, running, day) : null;
        var about = new Extract.About(
                letter == null ? printed : LetterSubject.of(text, running, printed, letter.advice()),
                kind,
                Language.of(source.content()),
                day,
                Math.max(1, source.pages().size()),
                source.mediaType());
        return new Extract(
                Extract.FORMAT,
                about,
                source.published(),
                isAgenda ? found : null,
                platform,
                letter,
                Citations.in(text, running),
                warnings(
                        isAgenda ? doubts.all() : platform != null ? platformDoubts.all() : List.of(),
                        isLetter && running.sentences().size() > Letter.MOST_SENTENCES));
    }

    private AgendaExtract found(Agenda agenda, Section root) {
        var period = Period.of(front.title(), String.join("\n", front.lines()), source.content());
        var around = new Surroundings(root, text);
        return new AgendaExtract(
                front.title(),
                front.organisation(),
                period.from(),
                period.until(),
                agenda.challenges(),
                agenda.questions(),
                Framework.of(root, text),
                around.trends(),
                around.links(),
                Affiliations.of(root),
                around.dilemmas());
    }

    private static List<String> questions(AgendaExtract agenda) {
        var owned =
                agenda.challenges().stream().flatMap(c -> c.issues().stream()).flatMap(i -> i.questions().stream());
        return Stream.concat(owned, agenda.questions().stream())
                .map(AgendaExtract.Question::text)
                .toList();
    }

    /// Doubts about an agenda say nothing of a document that is none.
    private List<Warning> warnings(List<Warning> ofKind, boolean isLong) {
        var warnings = new ArrayList<Warning>(source.warnings());
        warnings.addAll(ofKind);
        if (source.blocks().size() > MOST_BLOCKS) warnings.add(VAST);
        if (isLong) warnings.add(LONG);
        return warnings;
    }
}
