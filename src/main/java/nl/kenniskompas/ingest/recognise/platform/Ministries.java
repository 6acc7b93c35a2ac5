package nl.kenniskompas.ingest.recognise.platform;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The ministries of a row, each once and by its usual abbreviation.
///
/// @param unread words that name none
record Ministries(List<String> read, List<String> unread) {
    private static final int LONGEST = 600;
    private static final Pattern SEPARATOR = Pattern.compile("[,;/|\\n•▪+]+");
    private static final Pattern AND = Pattern.compile("(?i)\\s+(?:en|and|&|-|–)\\s+|\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,60}\\)");
    private static final Pattern PREFIX = Pattern.compile(
            "(?i)^(?:het |the )?(?:ministeries?|ministerie van|min\\.?|ministry of|ministry for|departement(?: van)?|department of)\\s+(?:van\\s+|of\\s+)?");
    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "nvt", "n.v.t.", "geen", "none", "n/a");

    static Ministries in(String cell) {
        var read = new LinkedHashSet<String>();
        var unread = new LinkedHashSet<String>();
        if (cell.length() > LONGEST) return new Ministries(List.of(), List.of(cell.substring(0, LONGEST)));
        for (String part : SEPARATOR.split(MinistryNames.abbreviated(cell))) take(part.strip(), read, unread);
        return new Ministries(List.copyOf(read), List.copyOf(unread));
    }

    private static void take(String part, Set<String> read, Set<String> unread) {
        var words = BRACKETS.matcher(part).replaceAll("").strip();
        words = PREFIX.matcher(words).replaceFirst("").strip();
        if (words.endsWith(".") && words.length() > 1) words = words.substring(0, words.length() - 1);
        if (NOTHING.contains(words.toLowerCase(Locale.ROOT))) return;
        var name = MinistryNames.of(words);
        if (name != null) {
            read.add(name);
            return;
        }
        var names = new ArrayList<String>();
        for (String word : AND.split(words)) {
            var one = MinistryNames.of(word);
            if (one == null) {
                takeMixed(words, read, unread);
                return;
            }
            names.add(one);
        }
        read.addAll(names);
    }

    /// "BZK en gemeenten": the one is read, the other stays visible.
    private static void takeMixed(String words, Set<String> read, Set<String> unread) {
        for (String word : words.split("\\s+(?:en|and|&)\\s+")) {
            var one = MinistryNames.of(word.strip());
            if (one != null) read.add(one);
            else unread.add(word.strip());
        }
    }

    /// Names nothing but ministries; one open place ("?") is allowed beside them.
    boolean isClear() {
        return !read.isEmpty() && unread.stream().allMatch("?"::equals);
    }
}
