package nl.kenniskompas.agenda.remark;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Weighs what two questions have in common and in what they differ: the words of their subject by rarity, the letters
/// of those words, their type, their numbers, and words that turn the sense round.
///
/// @param weights by sign, for each [Kinship]
record Kindred(Weights weights) {
    private static final Kindred OURS = new Kindred(Weights.read(Cues.read("kinship-weights.tsv")));
    private static final double RESTRAINT = 0.0003;
    private static final List<List<String>> OPPOSITES = Cues.read("opposites.tsv").stream()
            .map(line -> List.of(line.split("\t")))
            .toList();

    /// Two questions with the kinship that people gave them.
    record Pair(Kinship kinship, String one, String other) {}

    static Kindred ours() {
        return OURS;
    }

    /// The pairs that come with the program.
    static List<Pair> pairs() {
        return Cues.read("pairs.tsv").stream()
                .map(line -> line.split("\t"))
                .map(cells -> new Pair(kinship(cells[0]), cells[1], cells[2]))
                .toList();
    }

    private static Kinship kinship(String label) {
        return switch (label) {
            case "same" -> Kinship.SAME;
            case "related" -> Kinship.RELATED;
            default -> Kinship.OTHER;
        };
    }

    static Kindred learned(List<Pair> pairs, Rarity rarity) {
        var seen = pairs.stream()
                .map(pair -> new Weights.Example(
                        pair.kinship().ordinal(),
                        signs(Side.of(Subject.of(pair.one())), Side.of(Subject.of(pair.other())), rarity)))
                .toList();
        return new Kindred(Weights.learned(seen, Kinship.values().length, RESTRAINT));
    }

    /// A chance for each kinship.
    double[] chances(Side one, Side other, Rarity rarity) {
        return weights.chances(signs(one, other, rarity));
    }

    /// In what they differ counts only as far as they have something in common.
    private static Map<String, Double> signs(Side one, Side other, Rarity rarity) {
        var there = Covering.of(one.subject(), other.subject(), rarity);
        var back = Covering.of(other.subject(), one.subject(), rarity);
        double missed = Math.min(there.missed(), back.missed());
        double common = Math.min(there.share(), back.share());
        var signs = new HashMap<String, Double>();
        signs.put("covered", common);
        signs.put("covered-one-way", Math.max(there.share(), back.share()));
        signs.put("missed", missed);
        signs.put("missed-one-way", Math.max(there.missed(), back.missed()) / Covering.MOST_MISSED);
        signs.put("likeness", one.likeness().to(other.likeness()));
        signs.put("swapped", Math.min(1, missed) * jaccard(one.words(), other.words()));
        signs.put("other-type", common * distance(one.types(), other.types()));
        signs.put("other-number", one.subject().numbers().equals(other.subject().numbers()) ? 0.0 : common);
        signs.put("turned", isTurned(one, other) ? common : 0.0);
        return signs;
    }

    /// The share of the words of two texts that both have.
    static double jaccard(Set<String> one, Set<String> other) {
        var both = new HashSet<>(one);
        both.retainAll(other);
        int all = one.size() + other.size() - both.size();
        return all == 0 ? 0 : (double) both.size() / all;
    }

    private static double distance(double[] mine, double[] theirs) {
        return IntStream.range(0, mine.length)
                        .mapToDouble(type -> Math.abs(mine[type] - theirs[type]))
                        .sum()
                / 2;
    }

    private static boolean isTurned(Side one, Side other) {
        return one.denies() != other.denies()
                || OPPOSITES.stream()
                        .anyMatch(pair -> one.words().contains(pair.getFirst())
                                        && other.words().contains(pair.getLast())
                                || one.words().contains(pair.getLast())
                                        && other.words().contains(pair.getFirst()));
    }
}
