package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The factors within a few steps of one.
///
/// @param near the nearest first, then in the order of the map
public record Surrounding(long factor, List<Near> near) {
    /// @param factor its id
    /// @param steps of the shortest chain
    public record Near(long factor, int steps) {}

    /// What a change of the factor can touch.
    public static Surrounding after(Network network, long factor, int steps) {
        return within(network, network.simpleOut(), factor, steps);
    }

    /// What can touch the factor by a change.
    public static Surrounding before(Network network, long factor, int steps) {
        return within(network, network.simpleIn(), factor, steps);
    }

    private static Surrounding within(Network network, Arcs arcs, long factor, int steps) {
        var found = new ArrayList<Near>();
        var start = network.find(factor);
        var passed = new boolean[network.size()];
        int[] layer = start.isEmpty() ? new int[0] : new int[] {start.getAsInt()};
        for (int number : layer) passed[number] = true;
        for (int step = 1; step <= steps; step++) {
            layer = next(arcs, layer, passed);
            for (int number : layer) found.add(new Near(network.factor(number).id(), step));
        }
        return new Surrounding(factor, List.copyOf(found));
    }

    private static int[] next(Arcs arcs, int[] layer, boolean[] passed) {
        return Arrays.stream(layer)
                .flatMap(number -> Arrays.stream(arcs.other(), arcs.first()[number], arcs.first()[number + 1]))
                .filter(number -> {
                    boolean isNew = !passed[number];
                    passed[number] = true;
                    return isNew;
                })
                .sorted()
                .toArray();
    }
}
