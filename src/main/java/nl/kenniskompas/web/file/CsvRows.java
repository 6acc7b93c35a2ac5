package nl.kenniskompas.web.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Goes once through a table. A quote at the start of a cell counts only when it is closed right before a separator,
/// the end of the line or that of the file: else it is a sign like any other, and the cell ends where its line says
/// so. Thus a quote too many cannot swallow the lines behind it.
public final class CsvRows {
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private boolean stray;

    private CsvRows(String text, Separator separator) {
        this.text = text;
        this.separator = separator.sign();
        while (at < separator.start()) skip();
    }

    /// @param text a table whose cells are parted by commas, semicolons or tabs, as its first line shows
    public static CsvRows of(String text) {
        return new CsvRows(text, Separator.of(text));
    }

    /// @param line on which the row begins, from 1
    /// @param stray one of its quotes is never closed, or only on another line and in the middle of a cell
    public record Row(int line, List<String> cells, boolean stray) {}

    /// Empty at the end.
    public Optional<Row> next() {
        if (at >= text.length()) return Optional.empty();
        stray = false;
        int begun = line;
        var cells = new ArrayList<String>();
        do cells.add(cell());
        while (skipped(separator));
        if (at < text.length()) skip();
        return Optional.of(new Row(begun, cells, stray));
    }

    private String cell() {
        String quoted = at < text.length() && text.charAt(at) == '"' ? quoted() : null;
        if (quoted != null) return quoted;
        int start = at;
        while (at < text.length() && !ends(at)) at++;
        return text.substring(start, at);
    }

    private @Nullable String quoted() {
        var cell = new StringBuilder();
        boolean lines = false, closed = false;
        int seen = at + 1;
        while (seen < text.length() && !closed) {
            char c = text.charAt(seen++);
            boolean doubled = c == '"' && seen < text.length() && text.charAt(seen) == '"';
            if (c == '"' && !doubled) closed = true;
            else cell.append(c);
            if (doubled) seen++;
            lines |= c == '\n' || c == '\r';
        }
        if (closed && (seen == text.length() || ends(seen))) {
            while (at < seen) skip();
            return cell.toString();
        }
        stray |= lines || !closed;
        return null;
    }

    private boolean ends(int place) {
        char c = text.charAt(place);
        return c == separator || c == '\n' || c == '\r';
    }

    /// One sign, or the end of a line, which may be two.
    private void skip() {
        char c = text.charAt(at++);
        if (c == '\r' && at < text.length() && text.charAt(at) == '\n') at++;
        if (c == '\r' || c == '\n') line++;
    }

    private boolean skipped(char sign) {
        if (at >= text.length() || text.charAt(at) != sign) return false;
        at++;
        return true;
    }
}
