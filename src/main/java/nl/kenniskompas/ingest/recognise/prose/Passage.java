package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// Strips that belong together: a paragraph, or as much of one as stands in one place.
record Passage(List<Strip> strips) {
    Strip head() {
        return strips.getFirst();
    }

    Strip.Sort sort() {
        return head().sort();
    }

    @Nullable
    String marker() {
        return head().marker();
    }

    boolean turns() {
        return head().turns();
    }

    int start() {
        return head().span().start();
    }

    int end() {
        return strips.getLast().span().end();
    }

    int length() {
        return end() - start();
    }

    boolean isProse() {
        return sort() == Strip.Sort.TEXT || sort() == Strip.Sort.ITEM;
    }

    char first(String content) {
        return head().first(content);
    }

    Passage with(Passage next) {
        var all = new ArrayList<>(strips);
        all.addAll(next.strips);
        return new Passage(all);
    }

    /// Where its words stand; lines with nothing between them but white space count as one stretch.
    List<Span> spans(String content) {
        var spans = new ArrayList<Span>();
        for (Strip strip : strips) {
            var span = strip.span();
            boolean follows = !spans.isEmpty() && isGap(content, spans.getLast().end(), span.start());
            if (follows) spans.add(spans.removeLast().with(span));
            else spans.add(span);
        }
        return spans;
    }

    private static boolean isGap(String content, int from, int to) {
        if (from > to || to - from > 200) return false;
        for (int at = from; at < to; at++) if (!Strips.isSpace(content.charAt(at))) return false;
        return true;
    }
}
