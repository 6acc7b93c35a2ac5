package nl.kenniskompas.systemmap.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kenniskompas.web.Text;
import nl.kenniskompas.web.file.Csv;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The rows that the page shows and that stand in both files.
///
/// @param name of the files, and of the sheet
/// @param separator by which spreadsheets in this language part the cells of a CSV
record ExampleTable(String name, String separator, List<String> head, List<List<String>> rows) {
    private static final int ROWS = 4, WIDTH = 24 * 256;

    static ExampleTable of(Text text) {
        var head =
                Stream.of(Column.values()).map(column -> text.of(column.key())).toList();
        var rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(
                        row -> List.of(text.of("systemmap.table.example." + row).split("\\|", -1)))
                .toList();
        return new ExampleTable(
                text.of("systemmap.table.example.name"), text.of("systemmap.table.separator"), head, rows);
    }

    private Stream<List<String>> lines() {
        return Stream.concat(Stream.of(head), rows.stream());
    }

    byte[] csv() {
        return Csv.file(lines(), separator);
    }

    byte[] xlsx() {
        try (var book = new XSSFWorkbook();
                var saved = new ByteArrayOutputStream()) {
            var words = book.createCellStyle();
            words.setQuotePrefixed(true);
            words.setWrapText(true);
            var sheet = book.createSheet(name);
            for (var values : lines().toList()) {
                var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
                for (int column = 0; column < values.size(); column++) {
                    var cell = row.createCell(column);
                    cell.setCellStyle(words);
                    cell.setCellValue(values.get(column));
                }
            }
            for (int column = 0; column < head.size(); column++) sheet.setColumnWidth(column, WIDTH);
            sheet.createFreezePane(0, 1);
            book.write(saved);
            return saved.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
