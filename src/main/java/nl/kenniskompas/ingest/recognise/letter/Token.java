package nl.kenniskompas.ingest.recognise.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A number, a word or a sign in running words.
record Token(String text, int start, int end) {
    static List<Token> all(String words) {
        var tokens = new ArrayList<Token>();
        for (int at = 0; at < words.length(); ) {
            if (words.charAt(at) == ' ') {
                at++;
                continue;
            }
            int end = end(words, at);
            tokens.add(new Token(words.substring(at, end), at, end));
            at = end;
        }
        return tokens;
    }

    private static int end(String words, int start) {
        char first = words.charAt(start);
        int at = start + 1;
        if (isFigure(first)) {
            while (at < words.length() && (isFigure(words.charAt(at)) || isInside(words, at))) at++;
            return at;
        }
        if (!Character.isLetter(first)) return at;
        while (at < words.length() && (Character.isLetter(words.charAt(at)) || "'’".indexOf(words.charAt(at)) >= 0))
            at++;
        return at;
    }

    /// "12.500,00" is one number, and so is "12 500" in groups of three.
    private static boolean isInside(String words, int at) {
        char c = words.charAt(at);
        boolean figures = at + 1 < words.length() && isFigure(words.charAt(at + 1));
        return figures && (c == '.' || c == ',');
    }

    static boolean isFigure(char c) {
        return c >= '0' && c <= '9';
    }

    boolean isNumber() {
        return isFigure(text.charAt(0));
    }

    String lower() {
        return text.toLowerCase(Locale.ROOT);
    }
}
