package nl.kenniskompas.history.seal;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a seal says of one table in its range: how many rows, and one digest over them.
///
/// @param digest in hexadecimal
record Part(long rows, String digest) {
    private static final Part NONE = new Part(0, "");

    /// @param parts a line for each: name, rows, digest
    static Map<String, Part> read(String parts) {
        var read = new TreeMap<String, Part>();
        for (String line : parts.lines().toList()) {
            String[] words = line.split(" ", -1);
            if (words.length == 3 && words[1].matches("\\d{1,18}"))
                read.put(words[0], new Part(Long.parseLong(words[1]), words[2]));
        }
        return read;
    }

    /// Null when `found` is what was sealed.
    static Tampering.@Nullable Kind difference(@Nullable Part sealed, @Nullable Part found) {
        Part then = sealed == null ? NONE : sealed;
        Part now = found == null ? NONE : found;
        if (now.rows < then.rows) return Tampering.Kind.MISSING;
        if (now.rows > then.rows) return Tampering.Kind.INSERTED;
        return now.digest.equals(then.digest) ? null : Tampering.Kind.CHANGED;
    }

    /// A part's name in words: `question/begun` are the versions of questions that began in the range.
    static String words(String name, long sealed, long found) {
        int slash = name.indexOf('/');
        String table = slash < 0 ? name : name.substring(0, slash);
        String which = slash < 0
                ? "rows of the log (" + table + ")"
                : switch (name.substring(slash + 1)) {
                    case "begun" -> "versions of " + table;
                    case "ended" -> "ends of versions of " + table;
                    default -> "first rows of " + table;
                };
        return which + ", " + sealed + " sealed, " + found + " found";
    }

    static long rows(@Nullable Part part) {
        return part == null ? 0 : part.rows;
    }
}
