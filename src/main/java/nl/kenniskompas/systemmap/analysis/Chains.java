package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.systemmap.map.Sign;

/// How one factor works on another.
///
/// @param shortest over any number of steps; none when there is no way at all
/// @param all from short to long, then in the order of the factors on the way
/// @param extent how far all are looked for
public record Chains(long from, long to, Optional<Chain> shortest, List<Chain> all, Extent extent) {
    public static Chains between(Network network, long from, long to, Bound bound) {
        var start = network.find(from);
        var end = network.find(to);
        if (start.isEmpty() || end.isEmpty() || from == to)
            return new Chains(from, to, Optional.empty(), List.of(), new Meter(bound).extent(0));
        var found = new ArrayList<Chain>();
        var meter = new Meter(bound);
        var trails = new Trails(network, meter);
        int complete = 0;
        for (int length = 1; length <= bound.steps() && meter.goesOn(); length++) {
            trails.walk(
                    start.getAsInt(),
                    end.getAsInt(),
                    length,
                    length,
                    factor -> true,
                    relations -> found.add(new Chain(network.steps(relations))));
            if (meter.goesOn()) complete = length;
        }
        var shortest = found.isEmpty()
                ? ShortestWay.between(network, start.getAsInt(), end.getAsInt())
                : Optional.of(found.getFirst());
        return new Chains(from, to, shortest, List.copyOf(found), meter.extent(complete));
    }

    public long count(Sign sign) {
        return all.stream().filter(chain -> chain.sign() == sign).count();
    }

    /// One chain says more, another less.
    public boolean contradict() {
        return count(Sign.MORE) > 0 && count(Sign.LESS) > 0;
    }
}
