package nl.kenniskompas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What differs between two texts, word by word. The pieces that are not ADDED give the text before, those that are
/// not REMOVED the text after, to the letter. Texts that have hardly a word in common count as wholly replaced.
public record WordDiff(List<Piece> pieces) {
    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /// Never empty; no two neighbours are of one kind.
    public record Piece(Kind kind, String text) {}

    public static WordDiff between(String before, String after) {
        var words = new ArrayList<Piece>();
        ShortestEdit.between(Words.of(before), Words.of(after), words::add);
        return new WordDiff(joined(spacesWithTheirWords(words)));
    }

    public boolean same() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /// The text before, with what is gone in it marked as REMOVED.
    public List<Piece> before() {
        return pieces.stream().filter(piece -> piece.kind() != Kind.ADDED).toList();
    }

    /// The text after, with what is new in it marked as ADDED.
    public List<Piece> after() {
        return pieces.stream().filter(piece -> piece.kind() != Kind.REMOVED).toList();
    }

    /// A space that stayed between two words that did not would cut one change into many.
    private static List<Piece> spacesWithTheirWords(List<Piece> words) {
        var result = new ArrayList<Piece>();
        for (int i = 0; i < words.size(); i++) {
            Piece piece = words.get(i);
            boolean between = i > 0
                    && i < words.size() - 1
                    && words.get(i - 1).kind() != Kind.SAME
                    && words.get(i + 1).kind() != Kind.SAME;
            if (between && piece.kind() == Kind.SAME && piece.text().isBlank()) {
                result.add(new Piece(Kind.REMOVED, piece.text()));
                result.add(new Piece(Kind.ADDED, piece.text()));
            } else result.add(piece);
        }
        return result;
    }

    /// Between two stretches that stayed: first all that went, then all that came.
    private static List<Piece> joined(List<Piece> words) {
        var result = new ArrayList<Piece>();
        for (int from = 0, to; from < words.size(); from = to) {
            boolean same = words.get(from).kind() == Kind.SAME;
            for (to = from + 1; to < words.size() && (words.get(to).kind() == Kind.SAME) == same; to++) {}
            var stretch = words.subList(from, to);
            Stream.of(Kind.values())
                    .sorted((a, b) -> b.compareTo(a))
                    .map(kind -> new Piece(kind, textOf(kind, stretch)))
                    .filter(piece -> !piece.text().isEmpty())
                    .forEach(result::add);
        }
        return List.copyOf(result);
    }

    private static String textOf(Kind kind, List<Piece> pieces) {
        var text = new StringBuilder();
        for (Piece piece : pieces) if (piece.kind() == kind) text.append(piece.text());
        return text.toString();
    }
}
