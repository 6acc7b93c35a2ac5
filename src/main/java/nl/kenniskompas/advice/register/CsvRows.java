package nl.kenniskompas.advice.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Goes once through a table. A quote that is never closed would swallow all lines behind it; then the row is not
/// given, and [#openQuote] tells where it began.
final class CsvRows {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int openQuote;

    CsvRows(String text, char separator) {
        this.text = text;
        this.separator = separator;
    }

    /// @param line on which the row begins, from 1
    record Row(int line, List<String> cells) {}

    /// Empty at the end.
    Optional<Row> next() {
        if (at >= text.length()) return Optional.empty();
        int begun = line;
        var cells = new ArrayList<String>();
        do {
            cells.add(cell());
            if (openQuote > 0) return Optional.empty();
        } while (skipped(separator));
        endLine();
        return Optional.of(new Row(begun, cells));
    }

    /// The line of a quote that is never closed, 0 when there is none.
    int openQuote() {
        return openQuote;
    }

    private String cell() {
        var cell = new StringBuilder();
        if (skipped('"')) quoted(cell);
        while (at < text.length() && text.charAt(at) != separator && !isLineEnd(text.charAt(at)))
            cell.append(text.charAt(at++));
        return cell.toString();
    }

    private void quoted(StringBuilder cell) {
        int begun = line;
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"' && !skipped('"')) return;
            if (c == '\n') line++;
            cell.append(c);
        }
        openQuote = begun;
    }

    private void endLine() {
        if (at >= text.length()) return;
        if (text.charAt(at) == '\r') at++;
        skipped('\n');
        line++;
    }

    private boolean skipped(char sign) {
        if (at >= text.length() || text.charAt(at) != sign) return false;
        at++;
        return true;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
