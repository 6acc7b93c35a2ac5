package nl.kenniskompas.web.file;

import java.util.stream.Stream;

/// A cell that no spreadsheet runs, and the way back. A spreadsheet runs a cell that begins like a formula, also after
/// spaces; after an apostrophe it is text. A cell that already looks as if it had one gets one more, or the way back
/// would eat a sign of its own.
public final class CsvCell {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvCell() {}

    static String written(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        return Stream.of(",", ";", "\"", "\n", "\r", "\t").anyMatch(safe::contains)
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /// @param cell without the quotes of the table
    public static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String value) {
        int at = 0;
        while (at < value.length() && (value.charAt(at) == '\'' || Character.isSpaceChar(value.charAt(at)))) at++;
        return at < value.length() && STARTS.indexOf(value.charAt(at)) >= 0;
    }
}
