package nl.kenniskompas.ingest.sheet;

import java.util.List;
import java.util.Optional;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Refused;
import nl.kenniskompas.ingest.text.SourceText;
import nl.kenniskompas.ingest.text.Span;
import nl.kenniskompas.web.file.CsvRows;

/// Reads a table whose cells are parted by commas, semicolons or tabs.
public final class CsvText {
    private CsvText() {}

    /// @throws Refused when no cell holds anything or there are too many
    public static SourceText read(String content, String mediaType, Limits limits, Draft draft) {
        var rows = CsvRows.of(content);
        var writer = new SheetWriter(draft, limits);
        writer.beginTable();
        for (Optional<CsvRows.Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            Span place = writer.row(row.get().cells());
            if (row.get().stray()) doubt(writer, place);
        }
        writer.endSheet();
        return writer.finish(mediaType);
    }

    private static void doubt(SheetWriter writer, Span place) {
        writer.doubt(
                "open-quote", List.of(), "A quotation mark in this row is not closed; it was read as a sign.", place);
    }
}
