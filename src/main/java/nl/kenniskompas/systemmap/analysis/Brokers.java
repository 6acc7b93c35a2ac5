package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Factors that much goes by: betweenness, told as the part of the shortest chains between two other factors that
/// passes them.
///
/// @param from how many factors the chains were followed from; fewer than all on a large map, drawn with a fixed seed
/// @param of how many factors there are
/// @param all in the order of the map
public record Brokers(int from, int of, List<Broker> all) {
    /// Following from this many factors keeps a large map within a second or two.
    private static final int ENOUGH = 1_000;

    private static final long RELATIONS = 25_000_000;
    private static final long SEED = 2_027;

    /// @param factor its id
    /// @param part from 0 to 1
    public record Broker(long factor, double part) {}

    public static Brokers of(Network network) {
        int[] sources = sources(network);
        var brandes = new Brandes(network);
        for (int source : sources) brandes.from(source);
        var all = new ArrayList<Broker>(network.size());
        for (int factor = 0; factor < network.size(); factor++)
            all.add(new Broker(network.factor(factor).id(), brandes.part(factor)));
        return new Brokers(sources.length, network.size(), List.copyOf(all));
    }

    private static int[] sources(Network network) {
        int size = network.size();
        int[] all = IntStream.range(0, size).toArray();
        long each = Math.max(1, network.relations().size());
        int most = (int) Math.max(100, Math.min(ENOUGH, RELATIONS / each));
        if (size <= most) return all;
        var chance = new Random(SEED);
        for (int at = 0; at < most; at++) {
            int other = at + chance.nextInt(size - at);
            int kept = all[at];
            all[at] = all[other];
            all[other] = kept;
        }
        return IntStream.range(0, most).map(at -> all[at]).toArray();
    }

    public boolean isSample() {
        return from < of;
    }

    public List<Broker> top(int most) {
        return all.stream()
                .filter(broker -> broker.part() > 0)
                .sorted(Comparator.comparingDouble(Broker::part).reversed())
                .limit(most)
                .toList();
    }
}
