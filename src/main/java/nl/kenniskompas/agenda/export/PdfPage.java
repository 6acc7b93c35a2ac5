package nl.kenniskompas.agenda.export;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.web.Text;

/// @param subtitle period and state
/// @param day the day that it shows
record PdfPage(
        String language,
        Text text,
        String title,
        String organisation,
        String subtitle,
        String day,
        List<Piece> pieces) {

    static PdfPage of(Export export) {
        var agenda = export.edition().agenda();
        String state = export.text().of("agenda.file.state." + agenda.state().key());
        return new PdfPage(
                export.text().language(),
                export.text(),
                Printable.line(agenda.title()),
                Printable.line(agenda.organisationName()),
                agenda.period().isEmpty() ? state : agenda.period() + ", " + state,
                export.day(),
                Manuscript.of(export));
    }

    /// What the list of contents and the bookmarks name.
    List<Mark> chapters() {
        var chapters = new ArrayList<Mark>();
        for (var piece : pieces) {
            if (piece instanceof Piece.Chapter chapter)
                chapters.add(new Mark(chapter.anchor(), chapter.title(), new ArrayList<>()));
            if (piece instanceof Piece.Heading heading)
                chapters.getLast().below().add(new Mark(heading.anchor(), heading.title(), List.of()));
        }
        return chapters;
    }

    record Mark(String anchor, String title, List<Mark> below) {}
}
