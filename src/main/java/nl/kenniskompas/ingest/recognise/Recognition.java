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
        Section root = Outline.of(text);
        var agenda = new Agenda(text, root, doubts, KindOfDocument.isCalledAgenda(text));
        var found = found(agenda, root);
        var platform = Platform.of(text, root);
        var kind = platform != null
                ? KindOfDocument.PLATFORM
                : KindOfDocument.of(text, questions(found), !found.challenges().isEmpty());
        boolean isAgenda = kind.equals(KindOfDocument.AGENDA);
        boolean isLetter = kind.equals(KindOfDocument.LETTER);
        var running = RunningText.of(text);
        var title = isLetter ? LetterSubject.of(text, running, front.title()) : front.title();
        var written = isLetter ? LetterDay.of(source.content(), date) : Dates.newest(source.content(), date);
        var about = new Extract.About(
                title,
                kind,
                Language.of(source.content()),
                written == null ? date : written,
                Math.max(1, source.pages().size()),
                source.mediaType());
        return new Extract(
                Extract.FORMAT,
                about,
                source.published(),
                isAgenda ? found : null,
                kind.equals(KindOfDocument.PLATFORM) ? platform : null,
                isLetter ? Letter.of(text, running, about.date()) : null,
                Citations.in(text, running),
                warnings(isAgenda));
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
    private List<Warning> warnings(boolean isAgenda) {
        var warnings = new ArrayList<Warning>(source.warnings());
        if (isAgenda) warnings.addAll(doubts.all());
        return warnings;
    }
}
