package nl.kenniskompas.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.ooxml.SafeZip;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import nl.kenniskompas.ingest.text.SourceText;

/// Reads a spreadsheet: each visible sheet is a table, on a page of its own.
public final class XlsxFile {
    private final SheetWriter writer;
    private final CellValue values;
    private final Limits limits;

    private XlsxFile(SheetWriter writer, CellValue values, Limits limits) {
        this.writer = writer;
        this.values = values;
        this.limits = limits;
    }

    /// Whether a zip holds a spreadsheet.
    public static boolean is(Path file, Limits limits) {
        try (SafeZip zip = SafeZip.open(file, limits)) {
            return Workbook.main(zip) != null;
        } catch (IOException broken) {
            throw new Refused(Problem.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    /// @throws Refused when it is broken, without text, or passes a limit
    public static SourceText read(Path file, String mediaType, Limits limits, Draft draft) {
        try (SafeZip zip = SafeZip.open(file, limits)) {
            var book = Workbook.in(zip);
            var values = new CellValue(SharedStrings.in(zip, book, limits), DayFormats.in(zip, book), book.since1904());
            var writer = new SheetWriter(draft, limits);
            var reading = new XlsxFile(writer, values, limits);
            var visible = book.visible();
            for (Workbook.Sheet sheet : visible) reading.sheet(zip, sheet, visible.size() > 1);
            book.sheets().stream().filter(Workbook.Sheet::hidden).forEach(reading::hidden);
            return writer.finish(mediaType);
        } catch (IOException broken) {
            throw new Refused(Problem.BROKEN, String.valueOf(broken.getMessage()));
        }
    }

    private void sheet(SafeZip zip, Workbook.Sheet sheet, boolean named) throws IOException {
        if (named) writer.heading(sheet.name());
        writer.beginTable();
        var rows = new SheetRows(writer, values, MergedCells.in(zip, sheet.part(), limits));
        Workbook.each(zip, sheet.part(), Set.of("sheetData"), it -> {
            if (it.name().equals("row")) rows.read(it);
        });
        writer.endSheet();
    }

    private void hidden(Workbook.Sheet sheet) {
        writer.doubt(
                "sheet-hidden",
                List.of(sheet.name()),
                "The sheet “" + sheet.name() + "” is hidden and was not read.",
                null);
    }
}
