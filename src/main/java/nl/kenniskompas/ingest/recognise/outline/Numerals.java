package nl.kenniskompas.ingest.recognise.outline;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Numbers as documents write them: figures, words, Roman figures, letters; of "2.3" the last part counts.
public final class Numerals {
    private static final List<String> DUTCH = List.of(
            "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf");
    private static final List<String> ENGLISH = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern ROMAN = Pattern.compile("(X{0,3})(IX|IV|V?I{0,3})");

    private Numerals() {}

    public static @Nullable Integer of(String written) {
        var word = written.toLowerCase(Locale.ROOT).replace("éé", "ee");
        if (DUTCH.contains(word)) return DUTCH.indexOf(word);
        if (ENGLISH.contains(word)) return ENGLISH.indexOf(word);
        var last = written.substring(written.lastIndexOf('.') + 1);
        if (last.chars().allMatch(Character::isDigit))
            return last.isEmpty() || last.length() > 4 ? null : Integer.valueOf(last);
        var roman = ROMAN.matcher(written);
        if (roman.matches()) return 10 * roman.group(1).length() + ones(roman.group(2));
        return letter(word);
    }

    static boolean isNoRoman(String written) {
        return !ROMAN.matcher(written.toUpperCase(Locale.ROOT)).matches();
    }

    private static int ones(String roman) {
        return switch (roman) {
            case "IX" -> 9;
            case "IV" -> 4;
            default -> roman.startsWith("V") ? 4 + roman.length() : roman.length();
        };
    }

    /// "B" is 2, "3c" is 3 (its third part), "C2" is 2.
    private static @Nullable Integer letter(String word) {
        if (word.length() == 1) return word.charAt(0) - 'a' + 1;
        char last = word.charAt(word.length() - 1);
        return Character.isDigit(last) ? Integer.valueOf(last - '0') : Integer.valueOf(last - 'a' + 1);
    }
}
