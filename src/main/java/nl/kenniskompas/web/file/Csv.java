package nl.kenniskompas.web.file;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/// Writes a table as RFC 4180 says, with cells that no spreadsheet runs.
public final class Csv {
    /// At the start of a file it tells Excel that it is UTF-8.
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    public static byte[] file(Stream<List<String>> rows) {
        return file(rows, ",");
    }

    /// @param separator by which the reader's spreadsheet parts cells: a comma or a semicolon
    public static byte[] file(Stream<List<String>> rows, String separator) {
        return (BYTE_ORDER_MARK + rows.map(row -> line(row, separator)).collect(joining()))
                .getBytes(StandardCharsets.UTF_8);
    }

    /// With its end.
    public static String line(List<String> cells) {
        return line(cells, ",");
    }

    private static String line(List<String> cells, String separator) {
        return cells.stream().map(CsvCell::written).collect(joining(separator)) + "\r\n";
    }
}
