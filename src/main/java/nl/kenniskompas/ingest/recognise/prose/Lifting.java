package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.text.Span;

/// Parts the footnotes from the text, page by page: how many marks a page has tells how many notes stand under it.
final class Lifting {
    private static final int NEAR = 30, FAR = 10_000;

    private final String content;
    private final List<Passage> passages;
    private final boolean plain;
    private final NoteRun run;
    private final List<Passage> body = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private final List<Span> marks = new ArrayList<>();
    private int unmarked;

    private Lifting(Manuscript text) {
        this.content = text.content();
        this.passages = Passages.of(text);
        this.plain = Strips.isPlain(text);
        this.run = new NoteRun(content, passages);
    }

    /// @param body without notes
    /// @param marks of notes in the body, in order
    record Lifted(List<Passage> body, List<Note> notes, List<Span> marks) {}

    static Lifted of(Manuscript text) {
        var lifting = new Lifting(text);
        boolean marked = lifting.passages.stream().anyMatch(p -> p.sort() == Strip.Sort.NOTE);
        if (lifting.plain || !marked) lifting.pages();
        else lifting.blocks();
        return new Lifted(lifting.body, lifting.notes, lifting.marks);
    }

    private void blocks() {
        for (Passage passage : passages)
            if (passage.sort() == Strip.Sort.NOTE)
                notes.add(new Note(passage.strips(), NoteLabel.at(content, passage.head()), true));
            else body.add(passage);
        marks.addAll(Marks.in(content, body, false, 1, notes.size()));
    }

    private void pages() {
        for (int at = 0, end; at < passages.size(); at = end) {
            end = at + 1;
            while (end < passages.size() && !passages.get(end).turns()) end++;
            page(at, end);
        }
        mark(notes.size(), notes.size());
    }

    private void page(int from, int to) {
        for (int at = from; at < to; ) {
            int end =
                    at > 0 && run.starts(at, notes.size() + 1) ? run.end(at, to, notes.size() + 1, this::isMarked) : at;
            if (end > at) notes(at, end);
            else body.add(passages.get(at));
            at = Math.max(end, at + 1);
        }
    }

    /// Whether the text right above points at the next note.
    private boolean isMarked() {
        int from = body.size();
        for (int length = 0; from > Math.max(unmarked, body.size() - NEAR) && length < FAR; )
            length += body.get(--from).length();
        var near = body.subList(from, body.size());
        return !Marks.in(content, near, plain, notes.size() + 1, notes.size() + 9)
                .isEmpty();
    }

    private void notes(int from, int to) {
        int known = notes.size();
        var row = passages.subList(from, to);
        int many = NoteRow.of(content, row, known + 1, 0).size();
        int counted = Marks.in(content, body.subList(unmarked, body.size()), plain, known + 1, known + many + 1)
                .size();
        notes.addAll(NoteRow.of(content, row, known + 1, counted));
        mark(known, notes.size());
    }

    private void mark(int before, int until) {
        marks.addAll(Marks.in(content, body.subList(unmarked, body.size()), plain, before + 1, until));
        unmarked = body.size();
    }
}
