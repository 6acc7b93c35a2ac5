package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kenniskompas.ingest.text.Span;

/// Words as a reader reads them, and where they stand in the document. Not a record: how it remembers the places is
/// nobody's business.
public final class Woven {
    private final String words;
    private final int[] parts;
    private final int[] at;
    private final int[] from;
    private final int[] to;

    /// @param parts where in `words` a new stretch of the document starts, the first at 0
    /// @param at where in `words` each run starts that stands in the document in one piece
    /// @param from where each run starts in the document
    /// @param to where it ends; a run that is not as long in the document as in `words` is a repair
    Woven(String words, int[] parts, int[] at, int[] from, int[] to) {
        this.words = words;
        this.parts = parts;
        this.at = at;
        this.from = from;
        this.to = to;
    }

    public String words() {
        return words;
    }

    /// Where the words from `start` until `end` stand, in order: one span for each stretch of the document.
    public List<Span> spans(int start, int end) {
        var spans = new ArrayList<Span>();
        int part = Arrays.binarySearch(parts, start);
        for (int i = part < 0 ? -part - 2 : part; i < parts.length && parts[i] < end; i++) {
            int first = Math.max(start, parts[i]);
            int last = Math.min(end, i + 1 < parts.length ? parts[i + 1] : words.length()) - 1;
            while (first < last && words.charAt(first) == ' ') first++;
            while (last > first && words.charAt(last) == ' ') last--;
            if (first <= last && words.charAt(first) != ' ')
                spans.add(new Span(startOf(first), Math.max(startOf(first), endOf(last))));
        }
        return spans;
    }

    /// Where the sign at `index` of the words starts in the document.
    public int startOf(int index) {
        int run = run(index);
        return isRepair(run) ? from[run] : from[run] + index - at[run];
    }

    private int endOf(int index) {
        int run = run(index);
        return isRepair(run) ? to[run] : from[run] + index - at[run] + 1;
    }

    private boolean isRepair(int run) {
        int end = run + 1 < at.length ? at[run + 1] : words.length();
        return to[run] - from[run] != end - at[run];
    }

    private int run(int index) {
        int found = Arrays.binarySearch(at, index);
        return found < 0 ? -found - 2 : found;
    }
}
