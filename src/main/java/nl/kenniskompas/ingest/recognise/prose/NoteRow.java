package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.List;

/// The footnotes of one page from the lines of all of them.
final class NoteRow {
    private final String content;
    private final int first;
    private final List<Note> notes = new ArrayList<>();
    private boolean torn;

    private NoteRow(String content, int first) {
        this.content = content;
        this.first = first;
    }

    /// @param first the number that the first of them should have
    /// @param marks how many marks the text above has, 0 when unknown
    static List<Note> of(String content, List<Passage> passages, int first, int marks) {
        var row = new NoteRow(content, first);
        passages.forEach(row::add);
        row.settle();
        row.split(marks);
        return row.notes;
    }

    private void add(Passage passage) {
        var head = passage.head();
        if (passage.strips().size() == 1 && NoteLabel.isTorn(content, head)) {
            torn = true;
            return;
        }
        start(head);
        for (Strip line : passage.strips().subList(1, passage.strips().size())) line(line);
    }

    private void start(Strip head) {
        var label = NoteLabel.at(content, head);
        boolean labelled = head.sort() == Strip.Sort.NOTE || !label.isNone() && (notes.isEmpty() || isNext(label));
        if (labelled || torn) notes.add(new Note(List.of(head), label, true));
        else if (!notes.isEmpty() && notes.getLast().isOpen(content)) extend(head);
        else notes.add(new Note(List.of(head), new NoteLabel(-1, "", head.span().start()), false));
        torn = false;
    }

    private boolean isNext(NoteLabel label) {
        int expected = first + notes.size();
        return label.mayBe(expected) || label.number() > 0 && Math.abs(label.number() - expected) <= 3;
    }

    private void line(Strip line) {
        var label = NoteLabel.at(content, line);
        boolean exact = label.number() > 0 && label.number() == lastNumber() + 1;
        boolean garbled =
                label.number() < 0 && !label.isNone() && !notes.getLast().isOpen(content);
        if (exact || garbled) notes.add(new Note(List.of(line), label, true));
        else extend(line);
    }

    private int lastNumber() {
        int place = first + notes.size() - 1;
        int printed = notes.getLast().label().number();
        return printed >= place - 1 && printed <= place + 2 ? printed : place;
    }

    private void extend(Strip strip) {
        notes.add(notes.removeLast().with(strip));
    }

    /// Passages without label that leave no number free between their neighbours go on in the note above.
    private void settle() {
        for (int at = notes.size() - 1; at > 0; at--) {
            if (!notes.get(at).sure()) continue;
            int above = at - 1;
            while (above > 0 && !notes.get(above).sure()) above--;
            int free = notes.get(at).label().number() - notes.get(above).label().number() - 1;
            int between = at - above - 1;
            if (between > 0
                    && free >= 0
                    && free < between
                    && notes.get(above).label().number() > 0) merge(above, at, between - free);
        }
    }

    private void merge(int above, int below, int surplus) {
        int left = surplus;
        for (int at = below - 1; at > above && left > 0; at--) {
            boolean cites = NoteLabel.cites(content, notes.get(at).strips().getFirst());
            if (cites && left <= at - above - 1) continue;
            notes.set(at - 1, notes.get(at - 1).with(notes.remove(at)));
            left--;
        }
    }

    /// Where the text has more marks than there are notes, some stand glued together.
    private void split(int marks) {
        for (int at = 0; at < notes.size() && notes.size() < marks; at++) {
            var strips = notes.get(at).strips();
            for (int line = 1; line < strips.size(); line++) {
                if (strips.get(line - 1).last(content) != '.' || !NoteLabel.cites(content, strips.get(line))) continue;
                var rest = strips.subList(line, strips.size());
                var label = new NoteLabel(-1, "", rest.getFirst().span().start());
                notes.set(
                        at,
                        new Note(
                                strips.subList(0, line),
                                notes.get(at).label(),
                                notes.get(at).sure()));
                notes.add(at + 1, new Note(rest, label, false));
                break;
            }
        }
    }
}
