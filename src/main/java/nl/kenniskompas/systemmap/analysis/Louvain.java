package nl.kenniskompas.systemmap.analysis;

import java.util.Arrays;

/// Groups after Blondel and others (2008), without chance: factors move, in their order, to the neighbouring group
/// where they gain most, until none gains; then each group counts as one factor and the same begins again.
final class Louvain {
    private static final int ROUNDS = 50;
    private static final double GAIN = 1e-12;

    private final Weighted graph;
    private final int[] group;
    private final double[] total;
    private final double[] towards;
    private final int[] touched;

    private Louvain(Weighted graph) {
        this.graph = graph;
        int size = graph.size();
        group = new int[size];
        total = new double[size];
        towards = new double[size];
        touched = new int[size];
        for (int node = 0; node < size; node++) {
            group[node] = node;
            total[node] = graph.strength()[node];
        }
    }

    /// @param one, other the ends of each relation
    /// @return the group of each factor, numbered from 0 in the order in which they are met
    static int[] groups(int size, int[] one, int[] other) {
        int[] all = new int[size];
        for (int node = 0; node < size; node++) all[node] = node;
        var graph = Weighted.of(size, one, other);
        while (true) {
            var level = new Louvain(graph);
            if (!level.settle()) return all;
            int groups = renumber(level.group);
            for (int node = 0; node < size; node++) all[node] = level.group[all[node]];
            graph = graph.folded(level.group, groups);
        }
    }

    private boolean settle() {
        boolean settled = false;
        boolean moved = graph.weight() > 0;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (int node = 0; node < graph.size(); node++) moved |= move(node);
            settled |= moved;
        }
        return settled;
    }

    private boolean move(int node) {
        int met = neighbours(node);
        int own = group[node];
        double strength = graph.strength()[node];
        total[own] -= strength;
        int best = own;
        double most = gain(own, strength);
        for (int at = 0; at < met; at++) {
            double gain = gain(touched[at], strength);
            if (gain > most + GAIN) {
                most = gain;
                best = touched[at];
            }
        }
        total[best] += strength;
        group[node] = best;
        for (int at = 0; at < met; at++) towards[touched[at]] = 0;
        return best != own;
    }

    private double gain(int to, double strength) {
        return towards[to] - total[to] * strength / (2 * graph.weight());
    }

    private int neighbours(int node) {
        int met = 0;
        for (int arc = graph.first()[node]; arc < graph.first()[node + 1]; arc++) {
            int near = graph.other()[arc];
            if (near == node) continue;
            if (towards[group[near]] == 0) touched[met++] = group[near];
            towards[group[near]] += graph.weights()[arc];
        }
        return met;
    }

    private static int renumber(int[] group) {
        int[] number = new int[group.length];
        Arrays.fill(number, -1);
        int groups = 0;
        for (int node = 0; node < group.length; node++) {
            if (number[group[node]] < 0) number[group[node]] = groups++;
            group[node] = number[group[node]];
        }
        return groups;
    }

    static double modularity(int[] group, int[] one, int[] other) {
        double[] inside = new double[group.length];
        double[] strength = new double[group.length];
        for (int at = 0; at < one.length; at++) {
            strength[group[one[at]]]++;
            strength[group[other[at]]]++;
            if (group[one[at]] == group[other[at]]) inside[group[one[at]]]++;
        }
        double sum = 0;
        for (int at = 0; at < group.length; at++)
            sum += inside[at] / Math.max(1, one.length) - Math.pow(strength[at] / Math.max(1, 2.0 * one.length), 2);
        return sum;
    }
}
