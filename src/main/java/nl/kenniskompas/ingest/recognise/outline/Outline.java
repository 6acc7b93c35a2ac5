package nl.kenniskompas.ingest.recognise.outline;

import java.util.List;
import nl.kenniskompas.ingest.text.Span;

/// A document as sections inside sections.
public final class Outline {
    private Outline() {}

    public static Section of(Manuscript text) {
        List<Piece> pieces = Titles.in(text, Contents.without(Pieces.of(text)));
        var ranks = new Ranks(pieces);
        var root = new Section(new Head(0, new Label.Plain(), "", "", new Span(0, 0)), null);
        var at = root;
        for (Piece piece : pieces)
            if (piece instanceof Piece.Title(Head head))
                at = above(at, ranks.of(head), ranks).open(head);
            else at.add(piece);
        return root;
    }

    /// The nearest section around that a heading of this rank may stand in.
    private static Section above(Section from, int rank, Ranks ranks) {
        var at = from;
        for (var up = at.parent(); up != null && ranks.of(at.head()) >= rank; up = at.parent()) at = up;
        return at;
    }
}
