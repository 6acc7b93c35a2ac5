package nl.kenniskompas.search.analysis;

import java.text.Normalizer;
import java.util.Locale;

/// Makes spellings alike that differ only in case, accents, ligatures or invisible characters.
final class Folding {
    private Folding() {}

    static String fold(String word) {
        return isPlain(word) ? word : bare(word.toLowerCase(Locale.ROOT));
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c > 'z' || c >= 'A' && c <= 'Z') return false;
        }
        return true;
    }

    private static String bare(String lower) {
        // compatibility forms turn a ligature into its letters, and a letter with an accent into two characters
        var apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
        var folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            switch (c) {
                case 'ß' -> folded.append("ss");
                case 'æ' -> folded.append("ae");
                case 'œ' -> folded.append("oe");
                case 'ø' -> folded.append('o');
                case '’', '‘', '`', '´' -> folded.append('\'');
                default -> {
                    if (!isInvisible(c)) folded.append(c);
                }
            }
        }
        return folded.toString();
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT;
    }

    /// Whether a folded word has nothing but the letters of the alphabet.
    static boolean isLetters(CharSequence folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c < 'a' || c > 'z') return false;
        }
        return !folded.isEmpty();
    }
}
