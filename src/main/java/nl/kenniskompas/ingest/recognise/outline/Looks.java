package nl.kenniskompas.ingest.recognise.outline;

import java.util.regex.Pattern;

/// What words look like, whatever they mean.
public final class Looks {
    private static final int LONGEST_TITLE = 160, LONGEST_PLAIN = 100, MOST_WORDS = 14;
    private static final Pattern END_MARKS = Pattern.compile("[\\s\"'’”»)\\]*_]{0,9}$");

    private Looks() {}

    /// Ends with a question mark, apart from quotes, brackets and a footnote's figure after it.
    public static boolean asks(String words) {
        int end = words.length();
        while (end > 0 && " \"'’”»)]*_".indexOf(words.charAt(end - 1)) >= 0) end--;
        int figures = end;
        while (figures > 0 && end - figures < 2 && Character.isDigit(words.charAt(figures - 1))) figures--;
        if (figures > 0 && figures < end && words.charAt(figures - 1) == '?') return true;
        return end > 0 && words.charAt(end - 1) == '?';
    }

    /// Could head a part of the text: begins like a title and is no sentence.
    static boolean isTitle(String words) {
        if (words.isEmpty() || words.length() > LONGEST_TITLE) return false;
        char first = words.charAt(0), last = words.charAt(words.length() - 1);
        boolean starts = Character.isUpperCase(first) || Character.isDigit(first) || "\"'‘“’(¿".indexOf(first) >= 0;
        return starts && (".,;!".indexOf(last) < 0 || words.endsWith("..."));
    }

    /// A title by looks alone, with nothing else that says so.
    static boolean isPlainTitle(String words) {
        return isTitle(words)
                && words.length() <= LONGEST_PLAIN
                && !words.endsWith(":")
                && count(words, ' ') < MOST_WORDS
                && !isPlace(words);
    }

    /// A line of an address, a signature's date, a caption: short but no title.
    private static boolean isPlace(String words) {
        return words.contains(" | ")
                || words.contains("@")
                || words.startsWith("http")
                || words.startsWith("www.")
                || words.startsWith("Foto ")
                || words.startsWith("Figuur ")
                || words.startsWith("Figure ")
                || words.startsWith("Tabel ")
                || words.startsWith("Table ")
                || words.startsWith("Bron:");
    }

    static int count(String words, char sign) {
        int count = 0;
        for (int at = 0; at < words.length(); at++) if (words.charAt(at) == sign) count++;
        return count;
    }

    static String bare(String words) {
        return END_MARKS.matcher(words).replaceAll("");
    }
}
