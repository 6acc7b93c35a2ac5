package nl.kenniskompas.ingest.text;

import java.text.Normalizer;

/// Letters as fonts and converters write them, and how they are read.
final class Glyphs {
    private static final String SPACING = "´`¨ˆ˜¸";
    private static final String COMBINING = "\u0301\u0300\u0308\u0302\u0303\u0327";

    private Glyphs() {}

    static boolean isAccent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK || c != '`' && SPACING.indexOf(c) >= 0;
    }

    private static boolean isLigature(char c) {
        return c >= '\uFB00' && c <= '\uFB06' || c >= '\u0132' && c <= '\u0133';
    }

    static String reason(String word) {
        return word.chars().anyMatch(c -> isLigature((char) c))
                ? "ligature"
                : word.indexOf('\u00AD') >= 0 ? "glyph" : "accent";
    }

    static String plain(String word) {
        var plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            int accent = SPACING.indexOf(c);
            if (c == '\u00AD') continue;
            if (isLigature(c)) plain.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            else if (accent >= 0 && !plain.isEmpty()) plain.append(COMBINING.charAt(accent));
            else plain.append(c);
        }
        return diaereses(Normalizer.normalize(plain, Normalizer.Form.NFC));
    }

    /// An acute on a vowel that starts a new syllable in Dutch is a diaeresis read wrongly: `ge-e-i-s-t` with an acute.
    /// French words keep theirs: there the pair is another one or stands at the end.
    private static String diaereses(String word) {
        var right = new StringBuilder(word);
        for (int i = 1; i + 1 < word.length(); i++) {
            char before = word.charAt(i - 1);
            char after = word.charAt(i + 1);
            switch (word.charAt(i)) {
                case 'é' -> {
                    if (before == 'e' && startsSyllable(word, i) || before == 'i' && (after == 'n' || after == 'l'))
                        right.setCharAt(i, 'ë');
                }
                case 'í' -> {
                    if (before == 'e' && Character.isLetter(after)) right.setCharAt(i, 'ï');
                }
                case 'ó' -> {
                    if (before == 'o' && Character.isLetter(after)) right.setCharAt(i, 'ö');
                }
                default -> {}
            }
        }
        return right.toString();
    }

    /// Not in a word of one syllable with stress ("veel" with an acute on its second e).
    private static boolean startsSyllable(String word, int at) {
        if (at < 2) return false;
        char earlier = word.charAt(at - 2);
        if (earlier == 'e' || earlier == 'i') return true;
        char after = word.charAt(at + 1);
        return isVowel(after) || at + 2 < word.length() && isVowel(word.charAt(at + 2));
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
