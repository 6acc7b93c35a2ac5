package nl.kenniskompas.ingest.recognise.outline;

import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.text.Repair;
import nl.kenniskompas.ingest.text.SourceText;
import nl.kenniskompas.ingest.text.Span;

/// A text made ready for many small look-ups: a stretch is read, and its place told, in time that depends on the
/// stretch and not on the document.
public final class Manuscript {
    private static final int STEP = 1024;

    private final SourceText text;
    private final int[] codePoints;
    private final int[] repairStarts;

    public Manuscript(SourceText text) {
        this.text = text;
        this.repairStarts =
                text.repairs().stream().mapToInt(r -> r.span().start()).toArray();
        this.codePoints = new int[text.content().length() / STEP + 1];
        for (int i = 1; i < codePoints.length; i++)
            codePoints[i] = codePoints[i - 1] + text.content().codePointCount((i - 1) * STEP, i * STEP);
    }

    public SourceText source() {
        return text;
    }

    public String content() {
        return text.content();
    }

    public Phrase phrase(Span span) {
        return new Phrase(words(span), span);
    }

    /// The words at `span`: repaired, without markup, white space folded.
    public String words(Span span) {
        var read = new StringBuilder(span.length());
        int at = span.start();
        for (int i = firstRepair(span.start()); i < repairStarts.length && repairStarts[i] < span.end(); i++) {
            Repair repair = text.repairs().get(i);
            if (!span.covers(repair.span()) || repairStarts[i] < at) continue;
            read.append(text.content(), at, repairStarts[i]).append(repair.to());
            at = repair.span().end();
        }
        return Markup.without(read.append(text.content(), at, span.end()));
    }

    private int firstRepair(int start) {
        int low = 0, high = repairStarts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (repairStarts[middle] < start) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public Source place(Span span) {
        return new Source(text.pageOf(span.start()), codePointsTo(span.start()), codePointsTo(span.end()));
    }

    private int codePointsTo(int offset) {
        int step = offset / STEP;
        return codePoints[step] + text.content().codePointCount(step * STEP, offset);
    }
}
