package nl.kenniskompas.ingest.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.kenniskompas.ingest.ooxml.Element;
import org.jspecify.annotations.Nullable;

/// Counts the items of a document's lists as Word does, to know the marker that stands before each.
final class Numbering {
    private static final int LEVELS = 9;

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> uses = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    void add(Element part) {
        String list = part.attribute("abstractNumId");
        String use = part.attribute("numId");
        if (part.name().equals("abstractNum") && list != null) lists.put(list, part);
        if (part.name().equals("num") && use != null) uses.put(use, part);
    }

    boolean has(@Nullable String use) {
        return use != null && uses.containsKey(use);
    }

    /// The marker of the next item at `level` of the list `use`; null when nothing is printed there.
    @Nullable
    String next(String use, int level) {
        Element number = uses.get(use);
        String list = number == null ? null : number.value("abstractNumId");
        Element shape = number == null || list == null ? null : shape(number, list, level);
        if (number == null || list == null || shape == null) return null;
        int[] count = counts.computeIfAbsent(counterOf(number, use, list), _ -> starts(number, list));
        count[level]++;
        int[] fresh = starts(number, list);
        for (int deeper = level + 1; deeper < LEVELS; deeper++) count[deeper] = fresh[deeper];
        String text = String.valueOf(shape.value("lvlText"));
        if ("bullet".equals(shape.value("numFmt"))) return bullet(text);
        for (int i = 0; i <= level; i++) text = text.replace("%" + (i + 1), format(number, list, i, count[i]));
        return text.isBlank() || text.equals("null") ? null : text.strip();
    }

    /// A list that starts anew has its own counter; others of the same shape count on.
    private static String counterOf(Element number, String use, String list) {
        return number.kid("lvlOverride") == null ? "list " + list : "use " + use;
    }

    private @Nullable Element shape(Element number, String list, int level) {
        String sought = String.valueOf(level);
        Element override = number.all("lvlOverride")
                .filter(it -> sought.equals(it.attribute("ilvl")))
                .findFirst()
                .map(it -> it.kid("lvl"))
                .orElse(null);
        if (override != null) return override;
        Element abstracted = lists.get(list);
        return abstracted == null
                ? null
                : abstracted
                        .all("lvl")
                        .filter(it -> sought.equals(it.attribute("ilvl")))
                        .findFirst()
                        .orElse(null);
    }

    private int[] starts(Element number, String list) {
        int[] starts = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            String sought = String.valueOf(level);
            Element shape = shape(number, list, level);
            int usual = shape == null ? 1 : shape.number(1, "start");
            starts[level] = number.all("lvlOverride")
                            .filter(it -> sought.equals(it.attribute("ilvl")))
                            .findFirst()
                            .map(it -> it.number(usual, "startOverride"))
                            .orElse(usual)
                    - 1;
        }
        return starts;
    }

    private String format(Element number, String list, int level, int count) {
        Element shape = shape(number, list, level);
        String format = shape == null ? "decimal" : String.valueOf(shape.value("numFmt"));
        int shown = Math.max(1, count);
        return switch (format) {
            case "lowerLetter" -> letters(shown);
            case "upperLetter" -> letters(shown).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(shown);
            case "upperRoman" -> roman(shown).toUpperCase(Locale.ROOT);
            case "none" -> "";
            default -> String.valueOf(shown);
        };
    }

    private static String letters(int count) {
        return String.valueOf((char) ('a' + (count - 1) % 26)).repeat(Math.min(5, (count - 1) / 26 + 1));
    }

    private static String roman(int count) {
        String[] signs = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        var roman = new StringBuilder();
        int left = Math.min(count, 3999);
        for (int i = 0; i < values.length; i++) for (; left >= values[i]; left -= values[i]) roman.append(signs[i]);
        return roman.toString();
    }

    /// Symbol fonts keep their bullets in the private area.
    private static @Nullable String bullet(String text) {
        if (text.isBlank() || text.equals("null")) return null;
        char c = text.charAt(0);
        boolean symbol = c >= '\uE000' && c <= '\uF8FF';
        return symbol ? "•" : text.strip();
    }
}
