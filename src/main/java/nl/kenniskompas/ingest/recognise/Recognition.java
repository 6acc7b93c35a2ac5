package nl.kenniskompas.ingest.recognise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.extract.AgendaExtract;
import nl.kenniskompas.ingest.extract.Extract;
import nl.kenniskompas.ingest.extract.Warning;
import nl.kenniskompas.ingest.recognise.agenda.Agenda;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Outline;
import nl.kenniskompas.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/// Finds out what kind of document a text is and what it holds.
public final class Recognition {
    private Recognition() {}

    /// @param date the document's date when the text does not say it
    public static Extract of(SourceText source, @Nullable LocalDate date) {
        var text = new Manuscript(source);
        var root = Outline.of(text);
        var doubts = new Doubts(text);
        var agenda = new Agenda(text, root, doubts, true);
        var about = new Extract.About(
                "", "agenda", "nl", date, Math.max(1, source.pages().size()), source.mediaType());
        var found = new AgendaExtract(
                "",
                null,
                null,
                null,
                agenda.challenges(),
                agenda.questions(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        var warnings = new ArrayList<Warning>(source.warnings());
        warnings.addAll(doubts.all());
        return new Extract(
                Extract.FORMAT,
                about,
                new Extract.Text(source.content(), List.of(), List.of(), List.of()),
                found,
                warnings);
    }
}
