package nl.kenniskompas.identity.register;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Makes one key of all ways in which a name is written: "J&V", "JenV" and "J & V"; "Financiën" and "het ministerie
/// van Financien".
public final class Spelling {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:het |the )?(?:ministerie|departement|min\\.|ministry|department) (?:van |voor |of |for )?(?:the )?");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\p{Lu})en(?=\\p{Lu})");

    private Spelling() {}

    public static String key(String name) {
        var lower = name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var bare = PREFIX.matcher(lower).replaceFirst("");
        return letters((bare.isEmpty() ? lower : bare).replace("&", " en ").replace(" and ", " en "));
    }

    /// "IenW" as "I&W"; another abbreviation stays itself.
    public static String withAmpersand(String abbreviation) {
        return BETWEEN.matcher(abbreviation).replaceAll("&");
    }

    private static String letters(String words) {
        var letters = new StringBuilder(words.length());
        Normalizer.normalize(words, Normalizer.Form.NFD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
