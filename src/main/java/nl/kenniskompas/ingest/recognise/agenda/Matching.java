package nl.kenniskompas.ingest.recognise.agenda;

import java.util.Arrays;

/// Pairs each of a few wordings with one place so that the whole fits best. The order in which both stand decides only
/// between pairings that fit as well.
final class Matching {
    private static final double ORDER = 0.08;
    private static final int MOST = 12;

    private Matching() {}

    /// @param likeness [wording][place], from 0 to 1
    /// @return for each wording its place, or -1 when there are more wordings than places
    static int[] best(double[][] likeness) {
        int wordings = likeness.length, places = wordings == 0 ? 0 : likeness[0].length;
        if (places > MOST) return inOrder(wordings, places);
        double[][] best = new double[wordings + 1][1 << places];
        int[][] chosen = new int[wordings + 1][1 << places];
        for (int at = wordings - 1; at >= 0; at--)
            for (int used = 0; used < 1 << places; used++) choose(likeness, best, chosen, at, used);
        int[] result = new int[wordings];
        for (int at = 0, used = 0; at < wordings; at++) {
            result[at] = chosen[at][used];
            if (result[at] >= 0) used |= 1 << result[at];
        }
        return result;
    }

    private static void choose(double[][] likeness, double[][] best, int[][] chosen, int at, int used) {
        best[at][used] = best[at + 1][used] - 1;
        chosen[at][used] = -1;
        for (int place = 0; place < likeness[at].length; place++) {
            if ((used & 1 << place) != 0) continue;
            double fit = likeness[at][place] + (place == at ? ORDER : 0) + best[at + 1][used | 1 << place];
            if (fit <= best[at][used]) continue;
            best[at][used] = fit;
            chosen[at][used] = place;
        }
    }

    private static int[] inOrder(int wordings, int places) {
        int[] result = new int[wordings];
        Arrays.setAll(result, at -> at < places ? at : -1);
        return result;
    }
}
