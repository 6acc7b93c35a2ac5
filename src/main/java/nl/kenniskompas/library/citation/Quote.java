package nl.kenniskompas.library.citation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/// A sentence with the citation in it. Where the sentence begins and ends is a guess by its signs: a full stop before a
/// small letter or a figure ("nr. 12") ends nothing.
record Quote(String before, String cited, String after) {
    /// How far before and after the citation the sentence is looked for, in UTF-16 units.
    static final int AROUND = 400;

    private static final Pattern END = Pattern.compile("[.!?][\"”’)]*\\s+[\"“‘(]?[\\p{Lu}]|\\n\\s*\\n|\\f");
    private static final String ELLIPSIS = "…";

    /// @param text as printed, around the citation
    /// @param start of the citation in it, in UTF-16 units
    static Quote of(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        int begins = lastEnd(text, from, start);
        Matcher next = END.matcher(text.substring(end, to));
        boolean closes = next.find();
        int ends = closes ? end + next.start() + 1 : to;
        String lead = begins < 0 && from > 0 ? ELLIPSIS : "";
        String tail = !closes && to < text.length() ? ELLIPSIS : "";
        return new Quote(
                lead + even(text.substring(Math.max(begins, from), start)).stripLeading(),
                even(text.substring(start, end)),
                even(text.substring(end, ends)).stripTrailing() + tail);
    }

    /// Where the sentence begins; -1 when its begin is out of sight.
    private static int lastEnd(String text, int from, int start) {
        Matcher ends = END.matcher(text.substring(from, start));
        int last = -1;
        int at = 0;
        while (ends.find(at)) {
            boolean letter = Character.isLetter(text.charAt(from + ends.end() - 1));
            last = from + ends.end() - (letter ? 1 : 0);
            at = Math.max(ends.start() + 1, ends.end() - 1);
        }
        return last;
    }

    private static String even(String printed) {
        return printed.replaceAll("\\s+", " ");
    }
}
