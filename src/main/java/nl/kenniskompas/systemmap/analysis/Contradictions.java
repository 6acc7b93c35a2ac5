package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.systemmap.map.Sign;

/// Pairs of factors of which one chain says that the first brings more of the second, and another that it brings less.
///
/// @param all the shortest first
/// @param pairs how many there are, as far as was looked
/// @param factors of how many factors all chains were followed
public record Contradictions(List<Contradiction> all, long pairs, int factors, Extent extent) {
    /// @param from, to ids of factors
    public record Contradiction(long from, long to, Chain more, Chain less) {
        public int steps() {
            return more.steps().size() + less.steps().size();
        }
    }

    /// @param most how many are told with their chains
    public static Contradictions in(Network network, Bound bound, int most) {
        var meter = new Meter(bound);
        var mixed = new MixedSigns(network, bound.steps(), meter);
        var best = new ArrayList<MixedSigns.Mixed>();
        long pairs = 0;
        int factors = 0;
        for (int start = 0; start < network.size(); start++) {
            var found = mixed.from(start);
            if (!meter.goesOn()) break;
            factors++;
            pairs += found.size();
            best.addAll(found);
            if (best.size() > 64 * most) keep(best, most);
        }
        keep(best, most);
        var all = best.stream()
                .flatMap(pair -> told(network, pair, bound).stream())
                .toList();
        return new Contradictions(all, pairs, factors, meter.extent(0));
    }

    private static void keep(List<MixedSigns.Mixed> best, int most) {
        best.sort(Comparator.comparingInt(MixedSigns.Mixed::steps));
        if (best.size() > most) best.subList(most, best.size()).clear();
    }

    private static Optional<Contradiction> told(Network network, MixedSigns.Mixed pair, Bound bound) {
        long from = network.factor(pair.from()).id();
        long to = network.factor(pair.to()).id();
        var chains = Chains.between(
                        network, from, to, new Bound(bound.steps(), Integer.MAX_VALUE, bound.looks(), bound.patience()))
                .all();
        var more = chains.stream().filter(chain -> chain.sign() == Sign.MORE).findFirst();
        var less = chains.stream().filter(chain -> chain.sign() == Sign.LESS).findFirst();
        return more.flatMap(up -> less.map(down -> new Contradiction(from, to, up, down)));
    }
}
