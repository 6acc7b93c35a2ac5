package nl.kenniskompas.systemmap.analysis;

import java.util.Arrays;

/// Looks back from where a trail must end: which factors lead there in exactly so many relations. A trail that goes
/// only where the end can still be reached in the steps that are left meets few dead ends.
final class Ahead {
    private final Arcs in;
    private final int[] ways;
    private final int[] round;
    private int now;
    private int[] layer;
    private int[] next;

    Ahead(Network network) {
        in = network.simpleIn();
        ways = new int[network.size()];
        round = new int[network.size()];
        layer = new int[network.size()];
        next = new int[network.size()];
        Arrays.fill(round, -1);
    }

    /// @param end is not passed on the way
    void look(int end, int steps, Within within, Meter meter) {
        now++;
        layer[0] = end;
        int size = 1;
        for (int step = 1; step <= steps && size > 0; step++) size = back(end, step, size, within, meter);
    }

    private int back(int end, int step, int size, Within within, Meter meter) {
        int found = 0;
        for (int at = 0; at < size; at++) {
            int factor = layer[at];
            for (int arc = in.first()[factor]; arc < in.first()[factor + 1]; arc++) {
                int before = in.other()[arc];
                if (!meter.look()) return 0;
                if (before != end && within.has(before) && mark(before, 1 << step)) next[found++] = before;
            }
        }
        int[] done = layer;
        layer = next;
        next = done;
        return found;
    }

    private boolean mark(int factor, int bit) {
        if (round[factor] != now) {
            round[factor] = now;
            ways[factor] = 0;
        }
        if ((ways[factor] & bit) != 0) return false;
        ways[factor] |= bit;
        return true;
    }

    boolean reaches(int factor, int steps) {
        return round[factor] == now && (ways[factor] >> steps & 1) != 0;
    }

    /// Where a search may go.
    interface Within {
        boolean has(int factor);
    }
}
