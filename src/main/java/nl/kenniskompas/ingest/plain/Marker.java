package nl.kenniskompas.ingest.plain;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.kenniskompas.ingest.text.Span;

/// What stands before an item: a bullet of any make, a number, a letter, or a tag that a converter left.
record Marker(String sign, int end) {
    /// Only the first characters of a line are looked at, so a line of any length costs the same.
    private static final int REACH = 40;

    private static final String BULLET = "[-–—−•▪◦●○■□▫‣›»>*·✓➢➤→\uF0B7\uF0A7\uF02D]";
    private static final Pattern SIGN = Pattern.compile("(?:"
            + "(" + BULLET + "{1,2}|o)(?=[ \\t\\u00A0])"
            + "|(\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?|\\d{1,3}[.)]|\\d{1,2}[a-z][.)]|[a-zA-Z][.)]|[ivxIVX]{1,5}[.)]"
            + "|\\((?:[a-z]|\\d{1,2}|[ivx]{1,5})\\))(?=[ \\t\\u00A0])"
            + "|((?:RQ|KV|OV|ARI|Q|[Vv]raag|[Kk]ennisvraag|[Qq]uestion) ?\\d{1,2}(?:\\.\\d{1,2}){0,2}[:.)]?)(?=[ \\t\\u00A0])"
            + "|(<li>|[•▪◦●■‣\uF0B7\uF0A7])"
            + ")[ \\t\\u00A0]*");

    /// @return the marker at the start of `words`, when words follow it
    static Optional<Marker> at(String content, Span words) {
        var head = content.substring(words.start(), Math.min(words.end(), words.start() + REACH));
        var found = SIGN.matcher(head);
        if (!found.lookingAt() || words.start() + found.end() >= words.end()) return Optional.empty();
        return Optional.of(new Marker(found.group().strip(), words.start() + found.end()));
    }
}
