package nl.kenniskompas.library.citation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/// A sentence with the citation in it. Where the sentence begins and ends is a guess by its signs: a full stop before a
/// small letter or a figure ("nr. 12") ends nothing.
record Quote(String before, String cited, String after) {
    /// How far before and after the citation the sentence is looked for, in UTF-16 units.
    static final int AROUND = 400;

    /// A full stop before a large letter, also when the number of a footnote stands between; or an empty line.
    private static final Pattern END =
            Pattern.compile("([.!?][\"”’)]*\\s+)(?:\\d{1,3}\\s+)?[\"“‘(]?[\\p{Lu}]|\\n\\s*\\n|\\f");
    /// A full stop right behind a citation closes its sentence, whatever follows: a footnote often cuts another one.
    private static final Pattern RIGHT_BEHIND = Pattern.compile("^[\"”’)]*[.!?]\\s");
    private static final String ELLIPSIS = "…";

    /// @param text as printed, around the citation
    /// @param start of the citation in it, in UTF-16 units
    static Quote of(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        int begins = lastEnd(text, from, start);
        int ends = firstEnd(text, end, to);
        boolean closes = ends >= 0;
        if (!closes) ends = to;
        String lead = begins < 0 && from > 0 ? ELLIPSIS : "";
        String tail = !closes && to < text.length() ? ELLIPSIS : "";
        return new Quote(
                lead + even(text.substring(Math.max(begins, from), start)).stripLeading(),
                even(text.substring(start, end)),
                even(text.substring(end, ends)).stripTrailing() + tail);
    }

    /// Where the sentence begins; -1 when its begin is out of sight.
    private static int lastEnd(String text, int from, int start) {
        Matcher ends = END.matcher(text.substring(from, Math.min(text.length(), start + 1)));
        int last = -1;
        for (int at = 0; ends.find(at); at = ends.start() + 1)
            last = from + (ends.start(1) < 0 ? ends.end() : ends.end(1));
        return last;
    }

    /// Where it ends, with its full stop; -1 when its end is out of sight.
    private static int firstEnd(String text, int end, int to) {
        String rest = text.substring(end, to);
        Matcher behind = RIGHT_BEHIND.matcher(rest);
        if (behind.find()) return end + behind.end() - 1;
        Matcher next = END.matcher(rest);
        return next.find() ? end + next.start() + 1 : -1;
    }

    private static String even(String printed) {
        return printed.replaceAll("\\s+", " ");
    }
}
