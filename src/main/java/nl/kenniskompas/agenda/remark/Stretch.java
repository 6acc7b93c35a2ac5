package nl.kenniskompas.agenda.remark;

/// A part of a question's text.
///
/// @param start offset in UTF-16 units, end exclusive
/// @param words as they stand there
public record Stretch(int start, int end, String words) {
    static Stretch of(String text, int start, int end) {
        return new Stretch(start, end, text.substring(start, end));
    }

    boolean touches(Stretch other) {
        return start < other.end && other.start < end;
    }
}
