package nl.kenniskompas.systemmap.analysis;

import java.util.Arrays;
import java.util.TreeMap;

/// Which nodes hang together how strongly, whichever way. A relation stands at both its ends; one within a node that
/// was folded stands there once, and counts twice in its strength.
///
/// @param weight of all relations together
/// @param strength of all that hangs at each node
record Weighted(int[] first, int[] other, double[] weights, double[] strength, double weight) {
    static Weighted of(int size, int[] one, int[] other) {
        var weights = new double[one.length];
        Arrays.fill(weights, 1);
        return of(size, one, other, weights);
    }

    private static Weighted of(int size, int[] one, int[] other, double[] weights) {
        int[] first = new int[size + 1];
        double[] strength = new double[size];
        double weight = 0;
        for (int at = 0; at < one.length; at++) {
            first[one[at] + 1]++;
            if (one[at] != other[at]) first[other[at] + 1]++;
            strength[one[at]] += weights[at];
            strength[other[at]] += weights[at];
            weight += weights[at];
        }
        for (int node = 0; node < size; node++) first[node + 1] += first[node];
        int[] next = first.clone();
        int[] ends = new int[first[size]];
        double[] heavy = new double[first[size]];
        for (int at = 0; at < one.length; at++) {
            heavy[next[one[at]]] = weights[at];
            ends[next[one[at]]++] = other[at];
            if (one[at] == other[at]) continue;
            heavy[next[other[at]]] = weights[at];
            ends[next[other[at]]++] = one[at];
        }
        return new Weighted(first, ends, heavy, strength, weight);
    }

    int size() {
        return strength.length;
    }

    /// Each group as one node.
    Weighted folded(int[] group, int groups) {
        var sums = new TreeMap<Long, Double>();
        for (int node = 0; node < size(); node++)
            for (int arc = first[node]; arc < first[node + 1]; arc++) {
                int end = other[arc];
                if (end < node) continue;
                long low = Math.min(group[node], group[end]);
                long high = Math.max(group[node], group[end]);
                sums.merge(low << 32 | high, weights[arc], Double::sum);
            }
        int[] one = new int[sums.size()];
        int[] two = new int[sums.size()];
        double[] heavy = new double[sums.size()];
        int at = 0;
        for (var sum : sums.entrySet()) {
            one[at] = (int) (sum.getKey() >> 32);
            two[at] = (int) (long) sum.getKey();
            heavy[at++] = sum.getValue();
        }
        return of(groups, one, two, heavy);
    }
}
