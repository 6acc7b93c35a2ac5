package nl.kenniskompas.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nl.kenniskompas.web.WordDiff.Kind;
import nl.kenniskompas.web.WordDiff.Piece;

/// Myers' greedy search for the fewest words to remove and add. Its time is the number of words times the number of
/// differences, so it gives up at a bound.
final class ShortestEdit {
    private static final int MOST_DIFFERENCES = 1000;

    private final List<String> before;
    private final List<String> after;

    private ShortestEdit(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static void between(List<String> before, List<String> after, Consumer<Piece> pieces) {
        int shortest = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shortest && before.get(head).equals(after.get(head))) head++;
        int tail = 0;
        while (tail < shortest - head
                && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) tail++;
        before.subList(0, head).forEach(word -> pieces.accept(new Piece(Kind.SAME, word)));
        new ShortestEdit(before.subList(head, before.size() - tail), after.subList(head, after.size() - tail))
                .pieces()
                .forEach(pieces);
        before.subList(before.size() - tail, before.size()).forEach(word -> pieces.accept(new Piece(Kind.SAME, word)));
    }

    private List<Piece> pieces() {
        var reached = search();
        if (reached.isEmpty()) return replaced();
        var backwards = new ArrayList<Piece>();
        int x = before.size();
        int y = after.size();
        for (int d = reached.size() - 1; d > 0; d--) {
            int[] earlier = reached.get(d - 1);
            int diagonal = x - y;
            boolean adds = adds(earlier, diagonal, d);
            int fromX = earlier[at(adds ? diagonal + 1 : diagonal - 1)];
            int fromY = fromX - (adds ? diagonal + 1 : diagonal - 1);
            for (; x > fromX && y > fromY; x--, y--) backwards.add(new Piece(Kind.SAME, before.get(x - 1)));
            backwards.add(adds ? new Piece(Kind.ADDED, after.get(fromY)) : new Piece(Kind.REMOVED, before.get(fromX)));
            x = fromX;
            y = fromY;
        }
        for (; x > 0; x--) backwards.add(new Piece(Kind.SAME, before.get(x - 1)));
        Collections.reverse(backwards);
        return backwards;
    }

    /// For each number of differences how far each diagonal came; empty when the bound was met first.
    private List<int[]> search() {
        int bound = Math.min(MOST_DIFFERENCES, before.size() + after.size());
        var reached = new ArrayList<int[]>();
        int[] furthest = {0, 0, 0};
        for (int d = 0; d <= bound; d++) {
            int[] now = new int[2 * (d + 2) + 1];
            boolean done = false;
            for (int diagonal = -d; diagonal <= d && !done; diagonal += 2) {
                int x = along(start(furthest, diagonal, d), diagonal);
                now[at(diagonal)] = x;
                done = x >= before.size() && x - diagonal >= after.size();
            }
            reached.add(now);
            if (done) return reached;
            furthest = now;
        }
        return List.of();
    }

    private static int start(int[] furthest, int diagonal, int d) {
        if (d == 0) return 0;
        return adds(furthest, diagonal, d) ? furthest[at(diagonal + 1)] : furthest[at(diagonal - 1)] + 1;
    }

    private static boolean adds(int[] furthest, int diagonal, int d) {
        return diagonal == -d || diagonal != d && furthest[at(diagonal - 1)] < furthest[at(diagonal + 1)];
    }

    /// Diagonals count 0, -1, 1, -2, 2, ...: so an array need be no longer than what was reached.
    private static int at(int diagonal) {
        return diagonal >= 0 ? 2 * diagonal : -2 * diagonal - 1;
    }

    private int along(int x, int diagonal) {
        int end = x;
        while (end < before.size()
                && end - diagonal < after.size()
                && before.get(end).equals(after.get(end - diagonal))) end++;
        return end;
    }

    private List<Piece> replaced() {
        var all = new ArrayList<Piece>();
        before.forEach(word -> all.add(new Piece(Kind.REMOVED, word)));
        after.forEach(word -> all.add(new Piece(Kind.ADDED, word)));
        return all;
    }
}
