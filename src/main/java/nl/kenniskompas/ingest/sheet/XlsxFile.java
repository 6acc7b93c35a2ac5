package nl.kenniskompas.ingest.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kenniskompas.ingest.ooxml.Element;
import nl.kenniskompas.ingest.ooxml.SafeZip;
import nl.kenniskompas.ingest.text.Draft;
import nl.kenniskompas.ingest.text.Limits;
import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.Refused;
import nl.kenniskompas.ingest.text.SourceText;
import org.jspecify.annotations.Nullable;

/// Reads a spreadsheet: each visible sheet is a table, on a page of its own.
public final class XlsxFile {
    /// As many columns as a spreadsheet can have.
    private static final int WIDEST = 16_384;

    private final SheetWriter writer;
    private final CellValue values;

    private XlsxFile(SheetWriter writer, CellValue values) {
        this.writer = writer;
        this.values = values;
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
            var reading = new XlsxFile(writer, values);
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
        Workbook.each(zip, sheet.part(), Set.of("sheetData"), it -> {
            if (it.name().equals("row")) row(it);
        });
        writer.endSheet();
    }

    private void row(Element row) {
        var cells = new ArrayList<String>();
        boolean unknown = false;
        int next = 0;
        for (Element cell : row.kids()) {
            if (!cell.name().equals("c")) continue;
            var value = values.of(cell);
            int column = Math.max(cells.size(), column(cell.attribute("r"), next));
            next = column + 1;
            unknown |= CellValue.isUnknown(cell);
            if (value.isBlank()) continue;
            while (cells.size() < column) cells.add("");
            cells.add(value);
        }
        var place = writer.row(cells);
        if (unknown)
            writer.doubt("formula-unknown", List.of(), "A formula in this row was saved without its outcome.", place);
    }

    /// From 0. A cell without an address stands behind the one before it.
    private static int column(@Nullable String address, int fallback) {
        int column = 0;
        for (int at = 0; address != null && at < address.length(); at++) {
            char letter = address.charAt(at);
            if (letter < 'A' || letter > 'Z') break;
            column = Math.min(WIDEST, column * 26 + letter - 'A' + 1);
        }
        return column == 0 ? fallback : column - 1;
    }

    private void hidden(Workbook.Sheet sheet) {
        writer.doubt(
                "sheet-hidden",
                List.of(sheet.name()),
                "The sheet “" + sheet.name() + "” is hidden and was not read.",
                null);
    }
}
