package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.List;

/// The feedback loops: chains that end where they began. Each once, from the factor on it that is listed first.
///
/// @param all from short to long, then in the order of the factors
public record Loops(List<Loop> all, Extent extent) {
    /// @param chain begins and ends at the same factor
    public record Loop(Chain chain) {
        public Polarity polarity() {
            return Polarity.of(chain.sign());
        }

        /// The ids of its factors, each once.
        public List<Long> factors() {
            return chain.factors().subList(0, chain.steps().size());
        }
    }

    public static Loops of(Network network, Bound bound) {
        var found = new ArrayList<Loop>();
        var meter = new Meter(bound);
        var trails = new Trails(network, meter);
        var turning = Turning.in(network);
        int complete = 1;
        for (int length = 2; length <= bound.steps() && meter.goesOn(); length++) {
            for (int start = 0; start < network.size() && meter.goesOn(); start++) {
                if (!turning.has(start)) continue;
                int first = start;
                trails.walk(
                        start,
                        start,
                        length,
                        (length + 1) / 2,
                        factor -> factor > first && turning.has(factor),
                        relations -> found.add(new Loop(new Chain(network.steps(relations)))));
            }
            if (meter.goesOn()) complete = length;
        }
        return new Loops(List.copyOf(found), meter.extent(complete));
    }

    public long count(Polarity polarity) {
        return all.stream().filter(loop -> loop.polarity() == polarity).count();
    }
}
