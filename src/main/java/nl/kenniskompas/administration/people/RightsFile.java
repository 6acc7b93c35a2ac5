package nl.kenniskompas.administration.people;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.web.file.Csv;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The table as a file. Names are what people call themselves, so no cell may be run as a formula.
final class RightsFile {
    private static final int WIDTH = 24 * 256;

    private RightsFile() {}

    static byte[] csv(RightsTable table) {
        return Csv.file(Stream.concat(Stream.of(table.head()), table.rows().stream())
                .map(row -> row.stream().map(RightsFile::plain).toList()));
    }

    /// On one line, without signs that no file can hold.
    private static String plain(String value) {
        return value.codePoints()
                .map(sign -> Character.isISOControl(sign) ? ' ' : sign)
                .filter(sign -> Character.getType(sign) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }

    /// Every cell is typed and marked as text.
    static byte[] xlsx(RightsTable table, String title) {
        try (var book = new XSSFWorkbook();
                var saved = new ByteArrayOutputStream()) {
            var style = book.createCellStyle();
            style.setQuotePrefixed(true);
            var sheet = book.createSheet(title);
            fill(sheet, 0, table.head(), style);
            for (int row = 0; row < table.rows().size(); row++)
                fill(sheet, row + 1, table.rows().get(row), style);
            for (int column = 0; column < table.head().size(); column++) sheet.setColumnWidth(column, WIDTH);
            sheet.createFreezePane(0, 1);
            sheet.setAutoFilter(
                    new CellRangeAddress(0, table.rows().size(), 0, table.head().size() - 1));
            book.write(saved);
            return saved.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void fill(XSSFSheet sheet, int at, List<String> values, CellStyle style) {
        var row = sheet.createRow(at);
        for (int column = 0; column < values.size(); column++) {
            var cell = row.createCell(column);
            cell.setCellStyle(style);
            cell.setCellValue(plain(values.get(column)));
        }
    }
}
