package nl.kenniskompas.web.form;

import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// One thing to choose.
///
/// @param key of the message that names it; null when `words` do
/// @param group key of the heading under which it stands, null when options need no headings
public record Option(
        String value,
        @Nullable String key,
        String words,
        @Nullable String group) {
    private static final int MOST = 110;

    public static Option of(String value, String words) {
        return new Option(value, null, words, null);
    }

    public static Option keyed(String value, String key) {
        return new Option(value, key, "", null);
    }

    /// As many words as a line of a list can show.
    public static String shortened(String words) {
        if (words.codePointCount(0, words.length()) <= MOST) return words;
        return words.substring(0, words.offsetByCodePoints(0, MOST)).strip() + "…";
    }

    public Option under(String heading) {
        return new Option(value, key, words, heading);
    }

    public String label(Text text) {
        return key == null ? words : text.of(key);
    }
}
