package nl.kenniskompas.agenda.remark;

import java.util.List;
import java.util.stream.Collectors;
import nl.kenniskompas.web.form.Option;

/// A part of a question's text.
///
/// @param start offset in UTF-16 units, end exclusive
/// @param words as they stand there
public record Stretch(int start, int end, String words) {
    static Stretch of(String text, int start, int end) {
        return new Stretch(start, end, text.substring(start, end));
    }

    /// As a page quotes them: not more than a line of it.
    public static String quoted(Stretch stretch) {
        return "“" + Option.shortened(stretch.words().strip()) + "”";
    }

    public static String quoted(List<Stretch> stretches) {
        return stretches.stream().map(Stretch::quoted).collect(Collectors.joining(", "));
    }

    boolean touches(Stretch other) {
        return start < other.end && other.start < end;
    }
}
