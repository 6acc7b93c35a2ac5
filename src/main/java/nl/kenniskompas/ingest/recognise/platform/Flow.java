package nl.kenniskompas.ingest.recognise.platform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import nl.kenniskompas.ingest.recognise.outline.Phrase;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;
import org.jspecify.annotations.Nullable;

/// A document as one run of pieces. Decks give their headings levels at random, so what stands where is seen from the
/// order rather than from the tree.
///
/// @param sections the place of each heading in the tree all the same
record Flow(Manuscript text, List<Piece> pieces, Map<Head, Section> sections) {
    static Flow of(Manuscript text, Section root) {
        var pieces = new ArrayList<Piece>();
        var sections = new HashMap<Head, Section>();
        root.all().forEach(section -> {
            if (section.parent() != null) pieces.add(titled(section.head()));
            sections.put(section.head(), section);
            pieces.addAll(section.body());
        });
        pieces.sort(Comparator.comparingInt(p -> p.span().start()));
        return new Flow(text, List.copyOf(pieces), sections);
    }

    /// A line such as "What can we do?" is read as the label of a type of questions, which an agenda has and a platform
    /// has not.
    private static Piece titled(Head head) {
        boolean asked = head.level() == 0 && head.label() instanceof Label.Typed;
        return asked ? new Piece.Prose(new Phrase(head.text(), head.span())) : new Piece.Title(head);
    }

    /// One heading (none for what stands before the first) with the pieces up to the next.
    record Part(@Nullable Head head, List<Piece> body) {
        String title() {
            return head == null ? "" : head.text();
        }

        List<Piece.TableRow> rows() {
            return body.stream()
                    .filter(Piece.TableRow.class::isInstance)
                    .map(Piece.TableRow.class::cast)
                    .toList();
        }

        List<Piece.Point> points() {
            return body.stream()
                    .filter(Piece.Point.class::isInstance)
                    .map(Piece.Point.class::cast)
                    .toList();
        }
    }

    List<Part> parts() {
        var parts = new ArrayList<Part>();
        Head head = null;
        int start = 0;
        for (int at = 0; at <= pieces.size(); at++) {
            if (at < pieces.size() && !(pieces.get(at) instanceof Piece.Title)) continue;
            if (at > start || head != null) parts.add(new Part(head, pieces.subList(start, at)));
            head = at < pieces.size() && pieces.get(at) instanceof Piece.Title(Head next) ? next : null;
            start = at + 1;
        }
        return parts;
    }

    String words(Piece piece) {
        return Words.of(text, piece.span());
    }

    String words(Piece.Box box) {
        return Words.of(text, box.phrase().span());
    }

    List<String> words(Piece.TableRow row) {
        return row.boxes().stream().map(this::words).toList();
    }
}
