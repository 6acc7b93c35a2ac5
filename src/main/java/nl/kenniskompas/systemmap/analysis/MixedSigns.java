package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Follows all chains of a few steps from a factor and tells where both signs arrive.
final class MixedSigns {
    /// Two factors by their numbers.
    ///
    /// @param steps of the shortest chain of each sign together
    record Mixed(int from, int to, int steps) {}

    private final Arcs out;
    /// Of each arc: 1 for more, -1 for less, 0 when nobody knows.
    private final byte[] signs;
    private final int steps;
    private final Meter meter;
    private final int[] more;
    private final int[] less;
    private final int[] met;
    private int size;
    private final boolean[] passed;

    MixedSigns(Network network, int steps, Meter meter) {
        this.out = network.out();
        this.signs = signs(network);
        this.steps = steps;
        this.meter = meter;
        more = new int[network.size()];
        less = new int[network.size()];
        met = new int[network.size()];
        passed = new boolean[network.size()];
    }

    List<Mixed> from(int start) {
        size = 0;
        passed[start] = true;
        go(start, 1, 1);
        passed[start] = false;
        Arrays.sort(met, 0, size);
        var mixed = new ArrayList<Mixed>();
        for (int at = 0; at < size; at++) {
            int factor = met[at];
            if (more[factor] > 0 && less[factor] > 0) mixed.add(new Mixed(start, factor, more[factor] + less[factor]));
            more[factor] = 0;
            less[factor] = 0;
        }
        return mixed;
    }

    private static byte[] signs(Network network) {
        int[] relations = network.out().relation();
        var signs = new byte[relations.length];
        for (int arc = 0; arc < signs.length; arc++)
            signs[arc] = (byte)
                    switch (network.relations().get(relations[arc]).sign()) {
                        case MORE -> 1;
                        case LESS -> -1;
                        case UNCLEAR -> 0;
                    };
        return signs;
    }

    private void go(int at, int step, int until) {
        int[] others = out.other();
        int end = out.first()[at + 1];
        for (int arc = out.first()[at]; arc < end && meter.look(); arc++) {
            int next = others[arc];
            if (signs[arc] == 0 || passed[next]) continue;
            int sign = until * signs[arc];
            arrive(next, step, sign > 0 ? more : less);
            if (step == steps) continue;
            passed[next] = true;
            go(next, step + 1, sign);
            passed[next] = false;
        }
    }

    private void arrive(int factor, int step, int[] shortest) {
        if (more[factor] == 0 && less[factor] == 0) met[size++] = factor;
        if (shortest[factor] == 0 || shortest[factor] > step) shortest[factor] = step;
    }
}
