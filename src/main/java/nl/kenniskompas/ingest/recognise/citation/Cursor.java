package nl.kenniskompas.ingest.recognise.citation;

import org.jspecify.annotations.Nullable;

/// Walks through words, one sign at a time. Whatever is asked moves it only when the answer is yes.
final class Cursor {
    private static final int FILLED = 20_000;

    private final String text;
    int at;

    /// How many numbers "12 t/m 15" may still stand for: a range is short to write.
    int spare = FILLED;

    Cursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    String text() {
        return text;
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() && at + ahead >= 0 ? text.charAt(at + ahead) : '\0';
    }

    private int spaced() {
        int next = at;
        while (next < text.length() && text.charAt(next) == ' ') next++;
        return next;
    }

    /// One of `signs`, spaces before it skipped.
    boolean sign(String signs) {
        int next = spaced();
        if (next >= text.length() || signs.indexOf(text.charAt(next)) < 0) return false;
        at = next + 1;
        return true;
    }

    /// The word itself, in capitals or not, spaces before it skipped; no letter may follow.
    boolean word(String word) {
        int next = spaced(), end = next + word.length();
        if (!text.regionMatches(true, next, word, 0, word.length())) return false;
        if (end < text.length() && Character.isLetter(text.charAt(end)) && Character.isLetter(text.charAt(end - 1)))
            return false;
        at = end;
        return true;
    }

    /// Any of the words, the longest first.
    boolean words(String... words) {
        for (String word : words) if (word(word)) return true;
        return false;
    }

    /// A whole number of so many figures, spaces before it skipped.
    @Nullable
    String figures(int least, int most) {
        int next = spaced(), end = next;
        while (end < text.length() && isFigure(text.charAt(end)) && end - next <= most) end++;
        if (end - next < least || end - next > most) return null;
        at = end;
        return text.substring(next, end);
    }

    /// Capital letters that no letter or figure follows, spaces before them skipped.
    @Nullable
    String capitals(int most) {
        int next = spaced(), end = next;
        while (end < text.length() && text.charAt(end) >= 'A' && text.charAt(end) <= 'Z' && end - next <= most) end++;
        boolean whole = end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
        if (end == next || end - next > most || !whole) return null;
        at = end;
        return text.substring(next, end);
    }

    /// The small letters of the word ahead, empty when none come.
    String ahead() {
        int next = spaced(), end = next;
        while (end < text.length() && end - next < 20 && Character.isLetter(text.charAt(end))) end++;
        return text.substring(next, end);
    }

    /// The sign behind the spaces ahead.
    char next() {
        int next = spaced();
        return next < text.length() ? text.charAt(next) : '\0';
    }

    boolean dash() {
        return sign("-–‑—/");
    }

    /// Where the next words start.
    int start() {
        return spaced();
    }

    static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }
}
