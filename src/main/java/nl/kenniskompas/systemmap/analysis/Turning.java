package nl.kenniskompas.systemmap.analysis;

import java.util.Arrays;
import nl.kenniskompas.systemmap.analysis.Ahead.Within;

/// The factors that may be on a loop: what is left when those are taken away, again and again, that nothing leads to
/// or that lead to nothing.
record Turning(boolean[] left) implements Within {
    static Turning in(Network network) {
        var left = new boolean[network.size()];
        Arrays.fill(left, true);
        take(left, network.simpleIn(), network.simpleOut());
        take(left, network.simpleOut(), network.simpleIn());
        return new Turning(left);
    }

    private static void take(boolean[] left, Arcs to, Arcs from) {
        int size = left.length;
        int[] open = new int[size];
        int[] queue = new int[size];
        int tail = 0;
        for (int factor = 0; factor < size; factor++) {
            for (int arc = to.first()[factor]; arc < to.first()[factor + 1]; arc++)
                if (left[to.other()[arc]]) open[factor]++;
            if (left[factor] && open[factor] == 0) queue[tail++] = factor;
        }
        for (int head = 0; head < tail; head++) {
            left[queue[head]] = false;
            for (int arc = from.first()[queue[head]]; arc < from.first()[queue[head] + 1]; arc++) {
                int next = from.other()[arc];
                if (left[next] && --open[next] == 0) queue[tail++] = next;
            }
        }
    }

    @Override
    public boolean has(int factor) {
        return left[factor];
    }
}
