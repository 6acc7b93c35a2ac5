package nl.kenniskompas.web.file;

/// What parts the cells of a table file, as its first line shows.
///
/// @param start where the table begins, behind a line that only names the separator
record Separator(char sign, int start) {
    private static final String SIGNS = "\t;,";

    static Separator of(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start)) && text.charAt(start) != '\t')
            start++;
        if (isNamed(text, start)) return new Separator(text.charAt(start + 4), behindLine(text, start + 5));
        char most = ',';
        int seen = 0;
        for (char sign : SIGNS.toCharArray()) {
            int here = count(text, start, sign);
            if (here > seen) {
                most = sign;
                seen = here;
            }
        }
        return new Separator(most, start);
    }

    /// Excel writes `sep=;` above a table that it should open so.
    private static boolean isNamed(String text, int start) {
        return text.startsWith("sep=", start)
                && start + 4 < text.length()
                && SIGNS.indexOf(text.charAt(start + 4)) >= 0
                && (start + 5 == text.length() || isLineEnd(text.charAt(start + 5)));
    }

    private static int behindLine(String text, int from) {
        int at = from;
        while (at < text.length() && isLineEnd(text.charAt(at))) at++;
        return at;
    }

    /// In the first line, outside quotes.
    private static int count(String text, int start, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '"') quoted = !quoted;
            else if (!quoted && isLineEnd(c)) break;
            else if (!quoted && c == sign) count++;
        }
        return count;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
