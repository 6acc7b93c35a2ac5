package nl.kenniskompas.systemmap.analysis;

import nl.kenniskompas.systemmap.analysis.Ahead.Within;

/// Walks every trail of exactly so many relations from one factor to another, or back to itself, that passes no factor
/// twice; in the order of the factors that it passes.
final class Trails {
    private final Arcs out;
    private final Ahead ahead;
    private final boolean[] passed;
    private final Meter meter;
    private int end;
    private int seen;
    private Within within = factor -> true;
    private Found found = relations -> {};
    private int[] trail = new int[0];

    Trails(Network network, Meter meter) {
        this.out = network.out();
        this.ahead = new Ahead(network);
        this.passed = new boolean[network.size()];
        this.meter = meter;
    }

    /// Takes a trail: the numbers of its relations, in an array that is used again.
    interface Found {
        void take(int[] relations);
    }

    /// @param seen how many of the last steps are looked at from the end first: all of them when there is one end, half
    ///   of them when there are many
    void walk(int start, int end, int length, int seen, Within within, Found found) {
        this.end = end;
        this.seen = seen;
        this.within = within;
        this.found = found;
        trail = new int[length];
        ahead.look(end, Math.min(seen, length - 1), within, meter);
        passed[start] = true;
        go(start, length);
        passed[start] = false;
    }

    private void go(int at, int left) {
        if (left == 1) {
            arrive(at);
            return;
        }
        for (int arc = out.first()[at]; arc < out.first()[at + 1]; arc++) {
            if (!meter.look()) return;
            int next = out.other()[arc];
            if (next == end || passed[next] || !within.has(next)) continue;
            if (left - 1 <= seen && !ahead.reaches(next, left - 1)) continue;
            trail[trail.length - left] = out.relation()[arc];
            passed[next] = true;
            go(next, left - 1);
            passed[next] = false;
        }
    }

    private void arrive(int at) {
        for (int arc = out.firstTo(at, end); arc < out.first()[at + 1] && out.other()[arc] == end; arc++) {
            if (!meter.find()) return;
            trail[trail.length - 1] = out.relation()[arc];
            found.take(trail);
        }
    }
}
