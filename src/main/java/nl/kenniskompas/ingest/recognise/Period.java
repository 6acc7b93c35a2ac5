package nl.kenniskompas.ingest.recognise;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The years that an agenda is for. A title says them best; else the first mention beside the word agenda.
record Period(@Nullable Integer from, @Nullable Integer until) {
    private static final int REACH = 60_000;
    private static final String YEARS =
            "\\b(20\\d\\d)\\s*(?:[-–—/]|t/m|tot en met|tot|to|until|through|en)\\s*(20\\d\\d|\\d\\d(?!\\d))";
    private static final Pattern RANGE = Pattern.compile(YEARS);
    private static final Pattern NEAR = Pattern.compile(
            "(?iu)(?:agenda|programma|programme|strategie|strategy|periode?|looptijd|research interests?)[^\\n.?]{0,60}?"
                    + YEARS);
    private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\b");

    static Period of(String title, String front, String content) {
        var inTitle = range(RANGE, title);
        if (inTitle != null) return inTitle;
        var onFront = range(RANGE, front);
        if (onFront != null) return onFront;
        var near = range(NEAR, content.substring(0, Math.min(content.length(), REACH)));
        if (near != null) return near;
        var year = YEAR.matcher(title);
        return year.find() ? new Period(Integer.valueOf(year.group(1)), null) : new Period(null, null);
    }

    private static @Nullable Period range(Pattern pattern, String text) {
        for (var found = pattern.matcher(text); found.find(); ) {
            int from = Integer.parseInt(found.group(1));
            int until = Integer.parseInt(found.group(2).length() == 2 ? "20" + found.group(2) : found.group(2));
            if (until >= from && until - from <= 30) return new Period(from, until);
        }
        return null;
    }
}
