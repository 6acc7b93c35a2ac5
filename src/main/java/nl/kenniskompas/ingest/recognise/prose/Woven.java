package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kenniskompas.ingest.text.Span;

/// Words as a reader reads them, and where each of their signs stands in the document.
///
/// @param from start of each sign in the document
/// @param to end of each
/// @param parts where in `words` a new stretch of the document starts, the first at 0
record Woven(String words, int[] from, int[] to, int[] parts) {
    /// Where the words from `start` until `end` stand.
    List<Span> spans(int start, int end) {
        var spans = new ArrayList<Span>();
        int part = Arrays.binarySearch(parts, start);
        for (int at = part < 0 ? -part - 2 : part; at < parts.length && parts[at] < end; at++) {
            int first = Math.max(start, parts[at]);
            int last = Math.min(end, at + 1 < parts.length ? parts[at + 1] : words.length()) - 1;
            while (first < last && words.charAt(first) == ' ') first++;
            while (last > first && words.charAt(last) == ' ') last--;
            if (first <= last && words.charAt(first) != ' ')
                spans.add(new Span(from[first], Math.max(from[first], to[last])));
        }
        return spans;
    }
}
