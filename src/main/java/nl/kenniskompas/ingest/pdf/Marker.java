package nl.kenniskompas.ingest.pdf;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/// What stands before an item of a list.
///
/// @param sign as printed; signs of symbol fonts are read as a bullet
/// @param length of the sign and the space after it, in UTF-16 units
record Marker(String sign, int length) {
    private static final String BULLETS = "•◦▪▫■□●○‣⁃∙·–—*»›➢✓\\x{F0B7}\\x{F0A7}\\x{F0A8}\\x{F076}\\x{F0D8}\\-";
    private static final Pattern BULLET = Pattern.compile("[" + BULLETS + "]|o");
    private static final Pattern NUMBER =
            Pattern.compile("\\(?(?:\\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?");
    private static final Pattern START = Pattern.compile("^(?:([" + BULLETS + "]|o|" + NUMBER.pattern() + ")\\s+)\\S");

    static boolean is(String word) {
        return BULLET.matcher(word).matches() || NUMBER.matcher(word).matches();
    }

    /// The marker that a line starts with, if any.
    static @Nullable Marker at(String line) {
        Matcher start = START.matcher(line);
        if (!start.find()) return null;
        String sign = start.group(1);
        return new Marker(shown(sign), start.end() - 1);
    }

    /// Symbol fonts keep their bullets in the private area.
    static String shown(String sign) {
        boolean symbol = sign.length() == 1 && sign.charAt(0) >= '\uE000' && sign.charAt(0) <= '\uF8FF';
        return symbol ? "•" : sign;
    }

    /// Whether the sign can hardly be anything else than a list's.
    boolean isBullet() {
        return BULLET.matcher(sign).matches() && !sign.equals("o");
    }

    /// A dash also stands in the middle of sentences.
    boolean isDash() {
        return "-–—".contains(sign);
    }

    /// "2.1" numbers sections rather than items.
    boolean isSection() {
        return sign.length() > 2 && Character.isDigit(sign.charAt(0)) && sign.indexOf('.') < sign.length() - 1;
    }
}
