package nl.kenniskompas.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The words that differ between two texts.
public final class WordDiff {
    /// Above this many comparisons the whole differing middle counts as replaced; about 2,000 words on each side.
    private static final long MOST_COMPARISONS = 4_000_000;

    private WordDiff() {}

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /// @param text the words, with spaces between them and none around
    public record Piece(Kind kind, String text) {}

    /// In reading order; of what was replaced, the removed words come first.
    public static List<Piece> of(String before, String after) {
        var old = words(before);
        var now = words(after);
        int start = 0;
        while (start < old.size() && start < now.size() && old.get(start).equals(now.get(start))) start++;
        int end = 0;
        while (end < old.size() - start
                && end < now.size() - start
                && old.get(old.size() - 1 - end).equals(now.get(now.size() - 1 - end))) end++;
        var pieces = new Pieces();
        pieces.add(Kind.SAME, old.subList(0, start));
        middle(old.subList(start, old.size() - end), now.subList(start, now.size() - end), pieces);
        pieces.add(Kind.SAME, old.subList(old.size() - end, old.size()));
        return pieces.done();
    }

    private static List<String> words(String text) {
        return Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static void middle(List<String> old, List<String> now, Pieces pieces) {
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            pieces.add(Kind.REMOVED, old);
            pieces.add(Kind.ADDED, now);
            return;
        }
        int[][] common = common(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (i < old.size() && j < now.size() && old.get(i).equals(now.get(j))) {
                pieces.add(Kind.SAME, List.of(old.get(i++)));
                j++;
            } else if (j == now.size() || i < old.size() && common[i + 1][j] >= common[i][j + 1]) {
                pieces.add(Kind.REMOVED, List.of(old.get(i++)));
            } else {
                pieces.add(Kind.ADDED, List.of(now.get(j++)));
            }
        }
    }

    /// The length of the longest common subsequence of what follows each pair of places.
    private static int[][] common(List<String> old, List<String> now) {
        int[][] length = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--)
            for (int j = now.size() - 1; j >= 0; j--)
                length[i][j] = old.get(i).equals(now.get(j))
                        ? length[i + 1][j + 1] + 1
                        : Math.max(length[i + 1][j], length[i][j + 1]);
        return length;
    }

    private static final class Pieces {
        private final List<Piece> pieces = new ArrayList<>();

        void add(Kind kind, List<String> words) {
            if (words.isEmpty()) return;
            String text = String.join(" ", words);
            if (!pieces.isEmpty() && pieces.getLast().kind() == kind)
                text = pieces.removeLast().text() + " " + text;
            pieces.add(new Piece(kind, text));
        }

        List<Piece> done() {
            return List.copyOf(pieces);
        }
    }
}
