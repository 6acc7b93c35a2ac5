package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.recognise.question.Legend;
import nl.kenniskompas.ingest.recognise.question.Signals;
import nl.kenniskompas.ingest.recognise.question.Wording;
import nl.kenniskompas.ingest.text.Span;
import org.jspecify.annotations.Nullable;

/// The found things so far, and where the scan is now.
final class Finds {
    /// More than any agenda holds; what goes on is a broken or hostile file.
    private static final int MOST = 20_000, SHORTEST = 4;

    private final Manuscript text;
    private final Legend legend;
    private final Doubts doubts;
    private final List<Found> found = new ArrayList<>();
    private List<Head> chain = List.of();
    private @Nullable String type;

    Finds(Manuscript text, Legend legend, Doubts doubts) {
        this.text = text;
        this.legend = legend;
        this.doubts = doubts;
    }

    void enter(Section section, Mode mode) {
        chain = mode == Mode.OUTSIDE ? List.of() : section.chain();
        type = null;
        for (Head head : chain)
            if (head.label() instanceof Label.Typed(String own, String word)) {
                type = own;
                if (own == null) doubts.add("type-unknown", head.span(), word);
            }
    }

    @Nullable
    String type() {
        return type;
    }

    List<Head> chain() {
        return chain;
    }

    boolean isFull() {
        return found.size() >= MOST;
    }

    void question(Span span) {
        question(span, type, chain);
    }

    void question(Span span, @Nullable String ownType, List<Head> under) {
        var wording = Wording.of(text, span, legend);
        if (wording.words().text().length() < SHORTEST
                || Signals.toReader(wording.words().text())) return;
        var sure = wording.type() != null ? wording.type() : ownType;
        var kind = Signals.covered(wording.words().text()) ? Found.Kind.COVERED : Found.Kind.QUESTION;
        add(new Found(kind, wording.words(), sure, under));
    }

    void add(Found.Kind kind, Span span) {
        add(new Found(kind, Wording.of(text, span, legend).words(), null, chain));
    }

    void add(Found.Kind kind, Span span, List<Head> under) {
        add(new Found(kind, Wording.of(text, span, legend).words(), null, under));
    }

    void addHead(Section section) {
        var head = section.head();
        var span = new Span(
                head.span().end() - Math.min(head.span().length(), head.title().length()),
                head.span().end());
        var words = text.words(span).equals(head.title()) ? span : head.span();
        var above = section.parent() == null ? chain : section.parent().chain();
        question(words, type, above);
    }

    private void add(Found one) {
        if (found.size() == MOST) doubts.add("too-many", one.words().span(), String.valueOf(MOST));
        if (found.size() <= MOST) found.add(one);
    }

    @Nullable
    Found last() {
        return found.isEmpty() ? null : found.getLast();
    }

    /// The last question goes on until here.
    void extend(Span until) {
        var last = found.removeLast();
        var words = text.phrase(last.words().span().with(until));
        found.add(new Found(last.kind(), words, last.type(), last.chain()));
    }

    List<Found> all() {
        return List.copyOf(found);
    }
}
