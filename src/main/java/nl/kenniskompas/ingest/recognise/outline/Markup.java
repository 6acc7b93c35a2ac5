package nl.kenniskompas.ingest.recognise.outline;

/// Leaves out what is not words: tags, stars and underscores of emphasis, marks of footnotes, double white space.
public final class Markup {
    private static final int LONGEST_TAG = 300;

    private Markup() {}

    static String without(CharSequence raw) {
        var words = new StringBuilder(raw.length());
        for (int at = 0; at < raw.length(); at++) {
            int tag = tagEnd(raw, at);
            char c = tag > at ? ' ' : raw.charAt(at);
            if (tag > at) at = tag - 1;
            else if (isEmphasis(raw, at) || isMark(c)) continue;
            if (!isSpace(c)) words.append(c);
            else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') words.append(' ');
        }
        return words.toString().strip();
    }

    /// @return the end of the tag that starts at `at`, or `at` when none does
    public static int tagEnd(CharSequence raw, int at) {
        if (raw.charAt(at) != '<' || at + 1 >= raw.length()) return at;
        char first = raw.charAt(at + 1);
        if (!Character.isLetter(first) && first != '/') return at;
        int limit = Math.min(raw.length(), at + LONGEST_TAG);
        for (int end = at + 2; end < limit; end++) {
            if (raw.charAt(end) == '>') return isAddress(raw, at, end) ? at : end + 1;
            if (raw.charAt(end) == '<') return at;
        }
        return at;
    }

    /// `<https://...>` is an address between angle brackets, not a tag.
    private static boolean isAddress(CharSequence raw, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (raw.charAt(i) == ':' || raw.charAt(i) == '@') return true;
            if (isSpace(raw.charAt(i))) return false;
        }
        return false;
    }

    /// Whether the sign at `at` is emphasis, a raised figure or a soft hyphen.
    public static boolean isUnread(CharSequence raw, int at) {
        return isEmphasis(raw, at) || isMark(raw.charAt(at));
    }

    private static boolean isEmphasis(CharSequence raw, int at) {
        char c = raw.charAt(at);
        if (c != '*' && c != '_') return false;
        char before = at == 0 ? ' ' : raw.charAt(at - 1), after = at + 1 == raw.length() ? ' ' : raw.charAt(at + 1);
        return c == '*'
                ? !isSpace(before) || !isSpace(after)
                : before == '_' || after == '_' || isSpace(before) || isSpace(after);
    }

    /// Figures of footnotes stand against a word; a reader skips them.
    private static boolean isMark(char c) {
        return c >= '⁰' && c <= '⁹' || c == '¹' || c == '\u00AD';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u200B' || c == '\uFEFF';
    }
}
