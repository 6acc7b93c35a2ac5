package nl.kenniskompas.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Span;

/// One line of the text without its line end. `from` is where the line starts; `span` runs from its first word and
/// keeps tabs at the end (they are empty cells); `indent` is how far the words stand in, a tab counting for four.
record Line(int from, Span span, int indent) {
    static List<Line> all(String content) {
        var lines = new ArrayList<Line>();
        int start = 0;
        for (int at = 0; at <= content.length(); at++)
            if (at == content.length() || isBreak(content, at)) {
                lines.add(of(content, start, at));
                start = at + 1;
            }
        return lines;
    }

    private static boolean isBreak(String content, int at) {
        return switch (content.charAt(at)) {
            case '\n', '\f', '\u2028' -> true;
            case '\r' -> at + 1 < content.length() && content.charAt(at + 1) != '\n';
            default -> false;
        };
    }

    private static Line of(String content, int from, int until) {
        int start = from, end = until, indent = 0;
        while (end > start && isBlank(content.charAt(end - 1)) && content.charAt(end - 1) != '\t') end--;
        while (start < end && isBlank(content.charAt(start))) indent += content.charAt(start++) == '\t' ? 4 : 1;
        return new Line(from, new Span(start, Math.max(start, end)), indent);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }

    String words(String content) {
        return content.substring(span.start(), span.end()).strip();
    }

    boolean isEmpty(String content) {
        for (int at = span.start(); at < span.end(); at++) if (!isBlank(content.charAt(at))) return false;
        return true;
    }
}
