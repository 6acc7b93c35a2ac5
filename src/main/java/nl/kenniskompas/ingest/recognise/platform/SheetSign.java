package nl.kenniskompas.ingest.recognise.platform;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a cell says that more of the cause does to the effect, in the spellings that people use and in those of our
/// own tables.
final class SheetSign {
    private static final Set<String> MORE = Set.of(
            "+", "++", "plus", "meer", "more", "toename", "increase", "↑", "meer leidt tot meer", "more leads to more");
    private static final Set<String> LESS = Set.of(
            "-",
            "--",
            "min",
            "minus",
            "minder",
            "less",
            "fewer",
            "afname",
            "decrease",
            "↓",
            "meer leidt tot minder",
            "more leads to less");
    private static final Set<String> UNCLEAR = Set.of(
            "?",
            "+/-",
            "-/+",
            "±",
            "onduidelijk",
            "onbekend",
            "unclear",
            "unknown",
            "richting onduidelijk",
            "direction unclear");

    private SheetSign() {}

    /// `+`, `-` or `?`; null for anything else.
    static @Nullable String of(String cell) {
        var words = cell.toLowerCase(Locale.ROOT)
                .strip()
                .replace('–', '-')
                .replace('—', '-')
                .replace('−', '-');
        if (MORE.contains(words)) return "+";
        if (LESS.contains(words)) return "-";
        return UNCLEAR.contains(words) ? "?" : null;
    }
}
