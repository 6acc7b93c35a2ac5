package nl.kenniskompas.ingest.text;

import java.util.Locale;
import java.util.Set;

/// Words broken at the end of a line. Which hyphens belong to the word is seen from the rest of the document where it
/// can be, and from the shape of the halves where it cannot.
final class LineHyphens {
    private static final Set<String> SUSPENDING = Set.of("en", "of", "als", "dan", "tot", "and", "or", "to");
    private static final Set<String> CLASHES = Set.of(
            "aa", "ae", "ai", "au", "ee", "ei", "eu", "ie", "ii", "ij", "oe", "oi", "oo", "ou", "ui", "uu", "éé");

    private LineHyphens() {}

    /// Whether the text at `at`, just after a part of a word that ends in a hyphen, is one line's end before a letter.
    static boolean breaksAt(String content, int at, int limit) {
        if (at < 2 || !isHyphen(content.charAt(at - 1)) || !Character.isLetterOrDigit(content.charAt(at - 2)))
            return false;
        int next = next(content, at, limit);
        return next > at && next < limit && Character.isLetter(content.charAt(next));
    }

    /// The start of the next line when only one line's end lies between, else `at`.
    static int next(String content, int at, int limit) {
        int lines = 0;
        int next = at;
        while (next < limit && Character.isWhitespace(content.charAt(next))) {
            if (content.charAt(next) == '\n') lines++;
            next++;
        }
        return lines == 1 ? next : at;
    }

    /// Whether a word is part of an address, whose hyphens all count.
    static boolean isInAddress(String content, int start) {
        int from = start;
        while (from > 0 && start - from < 200 && !Character.isWhitespace(content.charAt(from - 1))) from--;
        String before = content.substring(from, start);
        return before.contains("://") || before.contains("www.");
    }

    static String joinAddress(String broken) {
        return broken.replace("\n", "");
    }

    /// Whether this document breaks words at the end of lines at all. Where hardly a line ends in a hyphen, the few
    /// that do were written with one.
    static boolean areUsual(String content) {
        int lines = 0;
        int broken = 0;
        for (int at = content.indexOf('\n'); at >= 0; at = content.indexOf('\n', at + 1)) {
            lines++;
            if (breaksAt(content, at, content.length())) broken++;
        }
        return broken * 100 >= lines;
    }

    /// @param usual see [#areUsual]
    static String join(String broken, Set<String> words, boolean usual) {
        String joined = broken;
        for (int line = joined.indexOf('\n'); line >= 0; line = joined.indexOf('\n')) {
            String left = joined.substring(0, line).strip();
            String right = joined.substring(line + 1).strip();
            joined = join(left.substring(0, left.length() - 1), left.charAt(left.length() - 1), right, words, usual);
        }
        return joined;
    }

    private static String join(String left, char hyphen, String right, Set<String> words, boolean usual) {
        if (hyphen == '\u00AD') return left + right;
        String first = right.split("\\s", 2)[0];
        if (SUSPENDING.contains(first.toLowerCase(Locale.ROOT))) return left + "- " + right;
        if (words.contains((left + first).toLowerCase(Locale.ROOT))) return left + right;
        if (words.contains((left + "-" + first).toLowerCase(Locale.ROOT))) return left + "-" + right;
        return !usual || keepsHyphen(left, right) ? left + "-" + right : left + right;
    }

    private static boolean keepsHyphen(String left, String right) {
        char before = left.charAt(left.length() - 1);
        char after = right.charAt(0);
        if (Character.isUpperCase(after) || Character.isDigit(before)) return true;
        if (left.length() > 1 && Character.isUpperCase(before)) return true;
        return CLASHES.contains(("" + before + after).toLowerCase(Locale.ROOT));
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u00AD';
    }
}
