package nl.kenniskompas.ingest.recognise.outline;

import java.util.List;

/// A document as sections inside sections.
public final class Outline {
    private Outline() {}

    public static Section of(Manuscript text) {
        List<Piece> pieces = Titles.in(text, Contents.without(Pieces.of(text)));
        var ranks = new Ranks(pieces);
        var root = Section.empty();
        var at = root;
        for (Piece piece : pieces)
            if (piece instanceof Piece.Title(Head head))
                at = above(at, ranks.of(head), ranks).open(head);
            else {
                at = behindInline(text, at, piece);
                at.add(piece);
            }
        return root;
    }

    /// "Doel: ..." on one line is all there is of the goal; the text below is of what stands around it.
    private static Section behindInline(Manuscript text, Section at, Piece piece) {
        var around = at.parent();
        if (around == null || at.body().size() != 1 || !(piece instanceof Piece.Prose)) return at;
        if (!(at.head().label() instanceof Label.Part(var role)) || role != Label.Role.GOAL && role != Label.Role.VOICE)
            return at;
        int end = at.head().span().end(), start = at.body().getFirst().span().start();
        boolean inline = end <= start && text.content().substring(end, start).indexOf('\n') < 0;
        return inline ? around : at;
    }

    /// The nearest section around that a heading of this rank may stand in.
    private static Section above(Section from, int rank, Ranks ranks) {
        var at = from;
        for (var up = at.parent(); up != null && ranks.of(at.head()) >= rank; up = at.parent()) at = up;
        return at;
    }
}
