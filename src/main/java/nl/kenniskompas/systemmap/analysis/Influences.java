package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far each factor reaches: the number of other factors that a change of it can touch within a few steps, and the
/// number of those whose change can touch it.
///
/// @param all in the order of the map
public record Influences(int steps, List<Influence> all) {
    public static final int STEPS = 3;

    /// @param factor its id
    public record Influence(long factor, int reaches, int reachedBy) {}

    public static Influences of(Network network, int steps) {
        int[] reaches = Reach.counts(network.simpleOut(), steps);
        int[] reachedBy = Reach.counts(network.simpleIn(), steps);
        var all = new ArrayList<Influence>(network.size());
        for (int factor = 0; factor < network.size(); factor++)
            all.add(new Influence(network.factor(factor).id(), reaches[factor], reachedBy[factor]));
        return new Influences(steps, List.copyOf(all));
    }

    public List<Influence> mostInfluential(int most) {
        return all.stream()
                .filter(one -> one.reaches() > 0)
                .sorted(Comparator.comparingInt(Influence::reaches).reversed())
                .limit(most)
                .toList();
    }

    public List<Influence> mostInfluenced(int most) {
        return all.stream()
                .filter(one -> one.reachedBy() > 0)
                .sorted(Comparator.comparingInt(Influence::reachedBy).reversed())
                .limit(most)
                .toList();
    }
}
