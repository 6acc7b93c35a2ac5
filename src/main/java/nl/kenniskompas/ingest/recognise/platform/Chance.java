package nl.kenniskompas.ingest.recognise.platform;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether a relation is a chance, a risk or both, in any of the usual spellings.
record Chance(boolean opportunity, boolean risk) {
    private static final int LONGEST = 40;
    private static final Set<String> OPPORTUNITY =
            Set.of("k", "kans", "kansen", "o", "opportunity", "opportunities", "opp", "positief", "positive", "▲");
    private static final Set<String> RISK = Set.of(
            "r",
            "risico",
            "risico's",
            "risico’s",
            "risk",
            "risks",
            "t",
            "threat",
            "bedreiging",
            "b",
            "negatief",
            "negative",
            "▼");
    private static final Set<String> BOTH = Set.of("beide", "beiden", "allebei", "both", "gemengd", "mixed", "±");
    private static final Set<String> LINKING = Set.of("en", "of", "and", "or", "zowel", "als", "als ook", "&", "");
    private static final Set<String> EMPTY =
            Set.of("", "-", "–", "—", "nee", "neen", "no", "n", "0", "n.v.t.", "nvt", "n/a", "geen", "none", "○", "☐");

    /// @return null when the words say anything else
    static @Nullable Chance of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) return null;
        var signs = cell.replace(" ", "").replace('–', '-').replace('−', '-');
        if (List.of("+/-", "-/+", "+-", "-+", "+,-", "-,+").contains(signs)) return new Chance(true, true);
        if (signs.equals("+") || signs.equals("++")) return new Chance(true, false);
        if (signs.equals("-") || signs.equals("--")) return new Chance(false, true);
        boolean opportunity = false, risk = false;
        for (String word : cell.toLowerCase(Locale.ROOT).split("[\\s/,;+|()\\\\-]")) {
            boolean both = BOTH.contains(word);
            if (!both && !OPPORTUNITY.contains(word) && !RISK.contains(word) && !LINKING.contains(word)) return null;
            opportunity |= both || OPPORTUNITY.contains(word);
            risk |= both || RISK.contains(word);
        }
        return opportunity || risk ? new Chance(opportunity, risk) : null;
    }

    /// A column of its own holds a mark, a yes, or words.
    static boolean isMarked(String cell) {
        return !EMPTY.contains(cell.toLowerCase(Locale.ROOT));
    }
}
