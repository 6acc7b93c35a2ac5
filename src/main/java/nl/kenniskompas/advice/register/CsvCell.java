package nl.kenniskompas.advice.register;

import java.util.stream.Stream;

/// A cell that no spreadsheet runs, and the way back. A cell that begins like a formula gets an apostrophe before it;
/// so does one that already looks as if it had, or the way back would eat a sign of its own.
final class CsvCell {
    private static final String STARTS = "=+-@\t\r\n＝＋－＠";

    private CsvCell() {}

    static String written(String value) {
        String safe = isFormula(value) ? "'" + value : value;
        return Stream.of(",", ";", "\"", "\n", "\r", "\t").anyMatch(safe::contains)
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }

    /// @param cell without the quotes of the table
    static String read(String cell) {
        return cell.startsWith("'") && isFormula(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String value) {
        int at = 0;
        while (at < value.length() && value.charAt(at) == '\'') at++;
        return at < value.length() && STARTS.indexOf(value.charAt(at)) >= 0;
    }
}
