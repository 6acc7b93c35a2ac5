package nl.kenniskompas.search.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts pieces of a word in a row from its first letter to its last, so that they cost as little as possible together.
final class CheapestRow {
    private static final int NEVER = Integer.MAX_VALUE;
    private static final int NOBODY = -1;

    private final Lexicon lexicon;
    private final List<Piece> pieces;
    private final int[] total;
    private final int[] before;

    /// By the letter at which they end, those that a row leads up to.
    private final Map<Integer, List<Integer>> ending = new HashMap<>();

    private CheapestRow(Lexicon lexicon, List<Piece> pieces) {
        this.lexicon = lexicon;
        // sorted by where they start: whatever may stand before a piece has its own cheapest row already
        this.pieces = pieces.stream()
                .sorted(Comparator.comparingInt(Piece::start).thenComparingInt(Piece::cost))
                .toList();
        this.total = new int[pieces.size()];
        this.before = new int[pieces.size()];
    }

    /// @return empty when no row reaches the end
    static List<Piece> of(String word, List<Piece> pieces, Lexicon lexicon) {
        return new CheapestRow(lexicon, pieces).upTo(word.length());
    }

    private List<Piece> upTo(int end) {
        for (int i = 0; i < pieces.size(); i++) {
            leadUpTo(i);
            if (total[i] == NEVER) continue;
            ending.computeIfAbsent(pieces.get(i).end(), _ -> new ArrayList<>()).add(i);
        }
        int last = ending.getOrDefault(end, List.of()).stream()
                .min(Comparator.comparingInt(i -> total[i]))
                .orElse(NOBODY);
        var row = new ArrayList<Piece>();
        for (int at = last; at != NOBODY; at = before[at]) row.addFirst(pieces.get(at));
        return row;
    }

    private void leadUpTo(int i) {
        Piece piece = pieces.get(i);
        total[i] = piece.start() == 0 ? piece.cost() : NEVER;
        before[i] = NOBODY;
        for (int left : ending.getOrDefault(piece.start(), List.of())) {
            int cost = total[left] + piece.cost();
            if (cost >= total[i] || collide(pieces.get(left), piece)) continue;
            total[i] = cost;
            before[i] = left;
        }
    }

    private boolean collide(Piece left, Piece right) {
        return lexicon.collide(left.written(), left.flags(), right.written(), right.flags());
    }
}
