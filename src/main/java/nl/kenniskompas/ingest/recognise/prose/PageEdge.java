package nl.kenniskompas.ingest.recognise.prose;

import com.google.re2j.Pattern;

/// What printers of parliamentary papers put at the edges of pages.
final class PageEdge {
    private static final int LONGEST = 120;
    private static final Pattern EDGE = Pattern.compile(
            "^(?:(?:Tweede|Eerste) Kamer, vergaderjaar \\d{4}\\s?[-–/]\\s?\\d{2,4}, (?:\\d{2}[ .]?\\d{3}[^()]{0,40}|[^.()]{1,60})"
                    + "|(?:kst|ah-[te]k|kv-[te]k|h-[te]k|blg)-[\\w-]{3,40}|ISSN \\d{4}\\s?-\\s?\\d{4}|[’']s-Gravenhage \\d{4})$");

    private PageEdge() {}

    static boolean is(String content, int start, int end) {
        return end - start <= LONGEST
                && "TEkahbI’'".indexOf(content.charAt(start)) >= 0
                && EDGE.matcher(content.substring(start, end)).find();
    }
}
