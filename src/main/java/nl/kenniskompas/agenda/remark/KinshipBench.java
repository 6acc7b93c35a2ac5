package nl.kenniskompas.agenda.remark;

import static java.util.Comparator.comparingDouble;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import nl.kenniskompas.agenda.remark.Kindred.Pair;

/// The second half of `./kompas bench question-type`: telling pairs of questions apart. Pairs that share a question are
/// left out together while the rest is learned from.
final class KinshipBench {
    private static final int PARTS = 10;

    /// @param same the chance or the measure that they are one question
    /// @param kin that they are at least related
    private record Scored(Pair pair, double same, double kin) {}

    private final PrintStream out;
    private final List<Pair> pairs;
    private final Rarity rarity;

    KinshipBench(PrintStream out) {
        this.out = out;
        pairs = Kindred.pairs();
        rarity = new Rarity(List.of());
    }

    /// Weights from all pairs.
    static Weights learned() {
        return Kindred.learned(Kindred.pairs(), new Rarity(List.of())).weights();
    }

    void run() {
        out.printf(
                "%n%d pairs labelled by hand: %d the same question, %d related, %d different; a tenth left out at a time%n",
                pairs.size(), count(Kinship.SAME), count(Kinship.RELATED), count(Kinship.OTHER));
        out.printf("%-58s %9s %9s %9s %9s%n", "", "threshold", "precision", "recall", "F1");
        var ours = ours();
        var plain = plain();
        at("the same question, ours at its threshold", ours, Kin.SAME, Neighbourhood.SAME);
        best("the same question, ours at its best F1", ours, Kin.SAME);
        best("the same question, word Jaccard at its best F1", plain, Kin.SAME);
        at("the same or related, ours at its threshold", ours, Kin.ANY, Neighbourhood.KIN);
        best("the same or related, ours at its best F1", ours, Kin.ANY);
        best("the same or related, word Jaccard at its best F1", plain, Kin.ANY);
    }

    private enum Kin {
        SAME,
        ANY;

        double score(Scored scored) {
            return this == SAME ? scored.same() : scored.kin();
        }

        boolean holds(Pair pair) {
            return this == SAME ? pair.kinship() == Kinship.SAME : pair.kinship() != Kinship.OTHER;
        }
    }

    private long count(Kinship kinship) {
        return pairs.stream().filter(pair -> pair.kinship() == kinship).count();
    }

    private List<Scored> ours() {
        var scored = new ArrayList<Scored>();
        for (int part = 0; part < PARTS; part++) {
            int left = part;
            Predicate<Pair> out = pair -> Math.floorMod(pair.one().hashCode(), PARTS) == left;
            var model = Kindred.learned(pairs.stream().filter(out.negate()).toList(), rarity);
            pairs.stream().filter(out).forEach(pair -> {
                var chances = model.chances(side(pair.one()), side(pair.other()), rarity);
                scored.add(new Scored(pair, chances[0], chances[0] + chances[1]));
            });
        }
        return scored;
    }

    private static Side side(String text) {
        return Side.of(Subject.of(text));
    }

    private List<Scored> plain() {
        return pairs.stream()
                .map(pair -> {
                    double shared = Kindred.jaccard(
                            side(pair.one()).words(), side(pair.other()).words());
                    return new Scored(pair, shared, shared);
                })
                .toList();
    }

    private void best(String name, List<Scored> scored, Kin kin) {
        double threshold = scored.stream()
                .map(kin::score)
                .max(comparingDouble(least -> f1(scored, kin, least)))
                .orElse(1.0);
        at(name, scored, kin, threshold);
    }

    private static double f1(List<Scored> scored, Kin kin, double least) {
        double p = precision(scored, kin, least);
        double r = recall(scored, kin, least);
        return p + r == 0 ? 0 : 2 * p * r / (p + r);
    }

    private void at(String name, List<Scored> scored, Kin kin, double least) {
        out.printf(
                Locale.ROOT,
                "%-58s %9.2f %9.3f %9.3f %9.3f%n",
                name,
                least,
                precision(scored, kin, least),
                recall(scored, kin, least),
                f1(scored, kin, least));
    }

    private static double precision(List<Scored> scored, Kin kin, double least) {
        var said = scored.stream().filter(one -> kin.score(one) >= least).toList();
        return said.isEmpty()
                ? 0
                : (double) said.stream().filter(one -> kin.holds(one.pair())).count() / said.size();
    }

    private static double recall(List<Scored> scored, Kin kin, double least) {
        var holding = scored.stream().filter(one -> kin.holds(one.pair())).toList();
        return (double) holding.stream().filter(one -> kin.score(one) >= least).count() / holding.size();
    }
}
