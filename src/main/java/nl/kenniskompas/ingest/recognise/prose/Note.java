package nl.kenniskompas.ingest.recognise.prose;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.text.Span;

/// Strips that are one footnote.
///
/// @param sure its first strip has a label
record Note(List<Strip> strips, NoteLabel label, boolean sure) {
    Note with(Strip strip) {
        var all = new ArrayList<>(strips);
        all.add(strip);
        return new Note(all, label, sure);
    }

    Note with(Note next) {
        var all = new ArrayList<>(strips);
        all.addAll(next.strips);
        return new Note(all, label, sure);
    }

    boolean isOpen(String content) {
        char last = strips.getLast().last(content);
        return ".?!)".indexOf(last) < 0;
    }

    List<Span> spans(String content) {
        var spans = new ArrayList<>(new Passage(strips).spans(content));
        int words = label.words();
        if (spans.getFirst().start() < words && words < spans.getFirst().end())
            spans.set(0, new Span(words, spans.getFirst().end()));
        return spans;
    }
}
