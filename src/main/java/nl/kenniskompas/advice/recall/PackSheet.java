package nl.kenniskompas.advice.recall;

import static java.util.stream.Collectors.joining;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.web.Text;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// The pack as a spreadsheet: a row for each commitment in each part. Every text cell is marked as text, so that no
/// program takes words that begin like a formula for one.
///
/// @param base the address of the platform, before each link
record PackSheet(
        Pack pack, Text text, String base, XSSFWorkbook book, XSSFSheet sheet, CellStyle words, CellStyle days) {
    /// What one cell can hold.
    private static final int LONGEST = 32_767;

    private static final int CHARACTER = 256;
    private static final List<String> COLUMNS = List.of(
            "part",
            "number",
            "text",
            "actor",
            "written",
            "read",
            "from",
            "until",
            "status",
            "promised",
            "link",
            "shift",
            "fulfilment");
    private static final List<Integer> WIDTHS = List.of(18, 14, 60, 24, 24, 34, 12, 12, 12, 40, 14, 50, 50);

    static byte[] of(Pack pack, Text text, String base) {
        try (var book = new XSSFWorkbook()) {
            var words = book.createCellStyle();
            words.setWrapText(true);
            words.setVerticalAlignment(VerticalAlignment.TOP);
            words.setQuotePrefixed(true);
            var days = book.createCellStyle();
            days.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            days.setVerticalAlignment(VerticalAlignment.TOP);
            var sheet = book.createSheet(text.of("advice.recall.sheet"));
            return new PackSheet(pack, text, base, book, sheet, words, days).bytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private byte[] bytes() throws IOException {
        var head = sheet.createRow(0);
        for (int column = 0; column < COLUMNS.size(); column++) {
            word(head, column, text.of("advice.recall.column." + COLUMNS.get(column)));
            sheet.setColumnWidth(column, WIDTHS.get(column) * CHARACTER);
        }
        for (Part part : Part.LISTED) pack.of(part).forEach(entry -> row(part, entry));
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, COLUMNS.size() - 1));
        sheet.getPrintSetup().setLandscape(true);
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        book.getProperties().getCoreProperties().setTitle(Printable.line(pack.title(text)));
        var saved = new ByteArrayOutputStream();
        book.write(saved);
        return saved.toByteArray();
    }

    private void row(Part part, Entry entry) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        var commitment = entry.commitment();
        var passage = entry.passage();
        word(row, 0, text.of("advice.recall.part.short." + part.key()));
        word(row, 1, commitment.houseNumber());
        word(row, 2, commitment.text());
        word(row, 3, commitment.actor());
        word(row, 4, commitment.deadline().text());
        word(row, 5, entry.read(text));
        day(row, 6, commitment.deadline().from());
        day(row, 7, commitment.deadline().until());
        word(row, 8, entry.status(text));
        word(row, 9, entry.promisedIn(text));
        link(row, 10, base + (passage == null ? commitment.address() : passage.address()));
        word(row, 11, entry.shifts().stream().map(s -> entry.moved(s, text)).collect(joining(" | ")));
        word(
                row,
                12,
                entry.promise().fulfilments().stream()
                        .map(done -> entry.honoured(done, text))
                        .collect(joining(" | ")));
    }

    private void word(Row row, int column, @Nullable String value) {
        String line = value == null ? "" : Printable.line(value);
        var cell = row.createCell(column);
        cell.setCellStyle(words);
        cell.setCellValue(line.length() > LONGEST ? line.substring(0, LONGEST - 1) + "…" : line);
    }

    private void day(Row row, int column, @Nullable LocalDate day) {
        var cell = row.createCell(column);
        cell.setCellStyle(days);
        if (day != null) cell.setCellValue(day);
    }

    private void link(Row row, int column, String address) {
        word(row, column, text.of("advice.recall.column.link"));
        var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        row.getCell(column).setHyperlink(link);
    }
}
