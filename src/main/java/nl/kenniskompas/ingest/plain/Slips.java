package nl.kenniskompas.ingest.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.text.Repair;
import nl.kenniskompas.ingest.text.Span;

/// The slips that are certain by rule: words cut at a line end, ligatures, glyphs, a wrong accent between vowels.
/// Guesses about misread letters are left to people.
public final class Slips {
    private static final Pattern CUT = Pattern.compile("[-\u00AD\u2010][ \\t]{0,9}\\r?\\n[ \\t]{0,40}(?=[\\p{L}\\d])");
    private static final Pattern SIGN =
            Pattern.compile("[\uFB00-\uFB04\u0132\u0133]|[\u00AD](?!\\s)|(?<=e)é(?=[a-z])" + "|(?<=[Cc]o)ó(?=[rp])");

    /// After these a hyphen stands for a left-out part ("inkoop- en verkoop") and stays.
    private static final Set<String> JOINERS = Set.of("en", "of", "and", "or", "noch", "als", "dan");

    private Slips() {}

    public static List<Repair> in(String content) {
        var repairs = new ArrayList<Repair>();
        for (var cut = CUT.matcher(content); cut.find(); ) repairs.add(joined(content, cut));
        for (var sign = SIGN.matcher(content); sign.find(); ) repairs.add(written(sign));
        repairs.removeIf(r -> r.why().isEmpty());
        return repairs;
    }

    private static Repair joined(String content, Matcher cut) {
        var span = new Span(cut.start(), cut.end());
        boolean wordBefore = cut.start() > 0 && Character.isLetterOrDigit(content.charAt(cut.start() - 1));
        char next = content.charAt(cut.end());
        if (!wordBefore || JOINERS.contains(wordAt(content, cut.end()))) return new Repair(span, "", "");
        return new Repair(span, Character.isLowerCase(next) ? "" : "-", "line-hyphen");
    }

    private static String wordAt(String content, int start) {
        int end = start;
        while (end < content.length() && end < start + 12 && Character.isLetter(content.charAt(end))) end++;
        return content.substring(start, end);
    }

    private static Repair written(Matcher sign) {
        var span = new Span(sign.start(), sign.end());
        return switch (sign.group().charAt(0)) {
            case '\uFB00' -> new Repair(span, "ff", "ligature");
            case '\uFB01' -> new Repair(span, "fi", "ligature");
            case '\uFB02' -> new Repair(span, "fl", "ligature");
            case '\uFB03' -> new Repair(span, "ffi", "ligature");
            case '\uFB04' -> new Repair(span, "ffl", "ligature");
            case '\u0132' -> new Repair(span, "IJ", "ligature");
            case '\u0133' -> new Repair(span, "ij", "ligature");
            case 'é' -> new Repair(span, "ë", "accent");
            case 'ó' -> new Repair(span, "ö", "accent");
            default -> new Repair(span, "", "glyph");
        };
    }
}
