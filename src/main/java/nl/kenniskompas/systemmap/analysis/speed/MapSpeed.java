package nl.kenniskompas.systemmap.analysis.speed;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.analysis.Bound;
import nl.kenniskompas.systemmap.analysis.Bridges;
import nl.kenniskompas.systemmap.analysis.Brokers;
import nl.kenniskompas.systemmap.analysis.Chains;
import nl.kenniskompas.systemmap.analysis.Communities;
import nl.kenniskompas.systemmap.analysis.Contradictions;
import nl.kenniskompas.systemmap.analysis.Extent;
import nl.kenniskompas.systemmap.analysis.Influences;
import nl.kenniskompas.systemmap.analysis.Loops;
import nl.kenniskompas.systemmap.analysis.Matrix;
import nl.kenniskompas.systemmap.analysis.Network;
import nl.kenniskompas.systemmap.analysis.Surrounding;
import nl.kenniskompas.systemmap.map.SystemMap;
import org.jspecify.annotations.Nullable;

/// Asks each question several times, and the same of others where they can answer it.
final class MapSpeed {
    private static final int PASSES = 7, PAIRS = 21;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Bound SHORTEST = new Bound(0, 0, 0, Duration.ZERO);
    private static final Bound WITHOUT = new Bound(6, Integer.MAX_VALUE, Long.MAX_VALUE, PATIENCE);
    private static final long SEED = 41;

    private record Ends(long from, long to) {}

    private final SystemMap map;
    private final Network network;
    private final Others others;
    private final PrintStream out;
    private final List<Ends> pairs = new ArrayList<>();

    MapSpeed(SystemMap map, PrintStream out) {
        this.map = map;
        this.out = out;
        network = Network.of(map);
        others = new Others(map, PATIENCE);
        var chance = new Random(SEED);
        while (pairs.size() < PAIRS) {
            var from = network.factors().get(chance.nextInt(network.size()));
            var to = network.factors().get(chance.nextInt(network.size()));
            if (from.id() != to.id()) pairs.add(new Ends(from.id(), to.id()));
        }
    }

    /// @param besideAll also beside the questions to JGraphT that know no bound: Johnson and betweenness
    void measure(boolean besideAll) {
        heading(out);
        row("make numbers of the map", Pace.of(PASSES, () -> Network.of(map).size()), "", null, "");
        walks();
        whole(besideAll);
    }

    private void walks() {
        row(
                "neighbourhood, 3 steps",
                each(pair -> Surrounding.after(network, pair.from(), 3).near().size()),
                "",
                each(pair -> others.near(pair.from(), 3)),
                "plain walk over the map");
        row(
                "shortest chain",
                each(pair -> Chains.between(network, pair.from(), pair.to(), SHORTEST).shortest().stream()
                        .count()),
                "",
                each(pair -> others.shortest(pair.from(), pair.to())),
                "JGraphT BFSShortestPath");
        var chains = pairs.stream()
                .map(pair -> Chains.between(network, pair.from(), pair.to(), Bound.CHAINS))
                .toList();
        long late = 0;
        var few = pairs.subList(0, 5);
        int[] found = few.stream()
                .mapToInt(pair -> others.chains(pair.from(), pair.to(), Bound.CHAINS.steps()))
                .toArray();
        for (int one : found) if (one < 0) late++;
        row(
                "all chains, up to 6 steps",
                each(pair -> Chains.between(network, pair.from(), pair.to(), Bound.CHAINS)
                        .all()
                        .size()),
                "found " + chains.stream().mapToInt(one -> one.all().size()).sum() + " of " + PAIRS
                        + " pairs, whole for "
                        + chains.stream().filter(one -> one.extent().isWhole()).count(),
                null,
                "at most " + Bound.CHAINS.most() + " a pair");
        row(
                "the same without that bound",
                few(few.size(), at -> Chains.between(
                                network, few.get(at).from(), few.get(at).to(), WITHOUT)
                        .all()
                        .size()),
                "",
                few(
                        few.size(),
                        at -> Math.max(
                                0, others.chains(few.get(at).from(), few.get(at).to(), Bound.CHAINS.steps()))),
                "JGraphT AllDirectedPaths, " + few.size() + " pairs, " + late + " without an answer in 10 s");
    }

    private void whole(boolean besideAll) {
        var loops = Loops.of(network, Bound.LOOPS);
        int[] johnson = new int[1];
        var theirs = besideAll ? Pace.of(1, () -> johnson[0] = others.loops(Bound.LOOPS.steps())) : null;
        row(
                "loops, up to 8 steps",
                Pace.of(PASSES, () -> Loops.of(network, Bound.LOOPS).all().size()),
                loops.all().size() + " found, " + words(loops.extent()),
                theirs,
                besideAll ? "JGraphT Johnson, stopped at 10 s with " + johnson[0] + " of at most 8 steps" : "");
        var mixed = Contradictions.in(network, Bound.CONTRADICTIONS, 5);
        row(
                "contradictions, up to 3 steps",
                Pace.of(PASSES, () -> Contradictions.in(network, Bound.CONTRADICTIONS, 5)
                        .pairs()),
                mixed.pairs() + " pairs, from " + mixed.factors() + " factors",
                null,
                "");
        int[] counted = new int[1];
        row(
                "influence of all factors",
                Pace.of(PASSES, () -> Influences.of(network, 3).all().size()),
                "",
                Pace.of(1, () -> counted[0] = others.influence(3)),
                "plain walk from each, " + counted[0] + " done");
        var brokers = Brokers.of(network);
        row(
                "betweenness",
                Pace.of(PASSES, () -> Brokers.of(network).all().size()),
                "from " + brokers.from() + " of " + brokers.of() + " factors",
                besideAll ? Pace.of(1, () -> (long) others.betweenness()) : null,
                besideAll ? "JGraphT BetweennessCentrality, from all" : "");
        double[] modularity = new double[1];
        row(
                "communities",
                Pace.of(PASSES, () -> Communities.of(network).all().size()),
                String.format(
                        Locale.ROOT, "modularity %.3f", Communities.of(network).modularity()),
                Pace.of(1, () -> {
                    modularity[0] = others.communities();
                    return 1;
                }),
                String.format(Locale.ROOT, "JGraphT label propagation, modularity %.3f", modularity[0]));
        row("matrix of ministries", Pace.of(PASSES, () -> Matrix.of(map).pairs().size()), "", null, "");
        row(
                "bridges and hand-overs",
                Pace.of(PASSES, () -> Bridges.of(map).handOvers().size()),
                "",
                null,
                "");
    }

    private static String words(Extent extent) {
        return extent.isWhole()
                ? "all"
                : "all of at most " + extent.complete() + " steps, then stopped: " + extent.stop();
    }

    private Pace each(ToLongFunction<Ends> question) {
        Pace.of(1, () -> question.applyAsLong(pairs.getFirst()));
        return few(PAIRS, at -> question.applyAsLong(pairs.get(at)));
    }

    private static Pace few(int many, IntToLongFunction question) {
        var at = IntStream.range(0, many).iterator();
        return Pace.of(many, () -> question.applyAsLong(at.next()));
    }

    static void heading(PrintStream out) {
        out.printf("%-32s %9s %9s %11s %8s  %s%n", "milliseconds", "median", "worst", "baseline", "ratio", "");
    }

    private void row(String work, Pace ours, String note, @Nullable Pace theirs, String whose) {
        out.printf(
                Locale.ROOT,
                "%-32s %9.2f %9.2f %11s %8s  %s%n",
                work,
                ours.median(),
                ours.worst(),
                theirs == null ? "" : String.format(Locale.ROOT, "%.2f", theirs.median()),
                theirs == null ? "" : String.format(Locale.ROOT, "%.0fx", theirs.median() / ours.median()),
                String.join(
                        "; beside ",
                        Stream.of(note, whose).filter(one -> !one.isEmpty()).toList()));
    }

    /// How long it takes to read.
    static void reading(PrintStream out, LongSupplier ours, LongSupplier rows) {
        Pace.of(1, ours);
        var read = Pace.of(PASSES, ours);
        var plain = Pace.of(PASSES, rows);
        heading(out);
        out.printf(
                Locale.ROOT,
                "%-32s %9.2f %9.2f %11.2f %8.2f  beside the same rows fetched and left%n",
                "read the map",
                read.median(),
                read.worst(),
                plain.median(),
                plain.median() / read.median());
    }
}
