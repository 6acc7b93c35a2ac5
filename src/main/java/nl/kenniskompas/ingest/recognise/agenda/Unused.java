package nl.kenniskompas.ingest.recognise.agenda;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.recognise.outline.Doubts;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;
import nl.kenniskompas.ingest.recognise.outline.Types;
import nl.kenniskompas.ingest.recognise.question.Sentences;
import nl.kenniskompas.ingest.text.Span;

/// Nothing that asks in a questions part may vanish: what ended nowhere is told.
final class Unused {
    private final Manuscript text;
    private final Doubts doubts;
    private final BitSet used = new BitSet();

    Unused(Manuscript text, Doubts doubts, List<Found> found) {
        this.text = text;
        this.doubts = doubts;
        found.forEach(f -> used.set(f.words().span().start(), f.words().span().end()));
    }

    void tell(Section root) {
        root.all()
                .filter(s -> Mode.of(s) == Mode.QUESTIONS || Mode.of(s) == Mode.ISSUE)
                .flatMap(s -> s.body().stream())
                .flatMap(Unused::spans)
                .filter(this::mayAsk)
                .forEach(this::tell);
    }

    /// A cell that only names a type ("What is going on?") asks nothing.
    private static Stream<Span> spans(Piece piece) {
        return switch (piece) {
            case Piece.TableRow row ->
                row.boxes().stream().filter(b -> Types.any(b.text()).isEmpty()).map(b -> b.phrase()
                        .span());
            case Piece.Prose _, Piece.Point _, Piece.Title _ -> Stream.of(piece.span());
        };
    }

    private boolean mayAsk(Span span) {
        int mark = text.content().indexOf('?', span.start(), span.end());
        while (mark >= 0 && used.get(mark)) mark = text.content().indexOf('?', mark + 1, span.end());
        return mark >= 0;
    }

    private void tell(Span span) {
        for (Span sentence : Sentences.of(text.content(), span))
            if (mayAsk(sentence)) doubts.add("question-lost", sentence, text.words(sentence));
    }

    /// One question under two issues may be meant so, or be a slip of the document.
    static void twice(List<Draft> drafts, Doubts doubts) {
        var owners = new HashMap<String, Head>();
        for (var draft : drafts)
            draft.issues()
                    .forEach((issue, found) -> found.forEach(f -> {
                        var before = owners.putIfAbsent(Likeness.bare(f.words().text()), issue);
                        if (before != null && before != issue && f.kind() == Found.Kind.QUESTION)
                            doubts.add(
                                    "question-twice",
                                    f.words().span(),
                                    f.words().text());
                    }));
    }
}
