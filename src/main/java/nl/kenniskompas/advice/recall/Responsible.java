package nl.kenniskompas.advice.recall;

import java.text.Normalizer;
import java.util.Locale;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Ministry;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// The ministry that a commitment is asked of, with a name that fits in an address. Spellings that differ in signs only
/// are one; so is a ministry that the platform knows and one that it read by the same name.
///
/// @param name how people call it, null when no ministry is known
public record Responsible(String slug, @Nullable String name) {
    private static final int LONGEST = 80;
    private static final Responsible NOBODY = new Responsible("zonder-ministerie", null);

    public static Responsible of(Commitment commitment) {
        Ministry ministry = commitment.ministry();
        return ministry == null ? NOBODY : called(ministry.shortName());
    }

    static Responsible called(String name) {
        return new Responsible(slug(name), name);
    }

    public String shown(Text text) {
        return name == null ? text.of("advice.recall.nobody") : name;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder();
        plain.codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') slug.appendCodePoint(c);
                    else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') slug.append('-');
                });
        slug.setLength(Math.min(slug.length(), LONGEST));
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') slug.setLength(slug.length() - 1);
        return slug.isEmpty() ? "m-" + Integer.toHexString(name.hashCode()) : slug.toString();
    }
}
