package nl.kenniskompas.search.quality;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// What a ranking is worth when every passage has a grade: 0, 1 or 2.
public final class Measures {
    private Measures() {}

    /// Normalised discounted cumulative gain: 1 when no order could be better, a place lower counts less.
    ///
    /// @param ranked ids, best first
    /// @param grades by id; who is not in it has grade 0
    public static double ndcg(List<String> ranked, Map<String, Integer> grades, int most) {
        var got = ranked.stream()
                .limit(most)
                .map(id -> grades.getOrDefault(id, 0))
                .toList();
        var ideal = grades.values().stream()
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .toList();
        double best = gain(ideal);
        return best == 0 ? 0 : gain(got) / best;
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int place = 0; place < grades.size(); place++)
            gain += ((1 << grades.get(place)) - 1) / (Math.log(place + 2.0) / Math.log(2));
        return gain;
    }

    /// Which share of the first places has something that is worth finding.
    public static double precision(List<String> ranked, Map<String, Integer> grades, int most) {
        long met = ranked.stream()
                .limit(most)
                .filter(id -> grades.getOrDefault(id, 0) > 0)
                .count();
        return (double) met / most;
    }

    /// Which share of what is worth finding stands among the first; of more than fits there, all that fit is all.
    public static double recall(List<String> ranked, Map<String, Integer> grades, int most) {
        long worth = grades.values().stream().filter(grade -> grade > 0).count();
        long met = ranked.stream()
                .limit(most)
                .filter(id -> grades.getOrDefault(id, 0) > 0)
                .count();
        return worth == 0 ? 0 : (double) met / Math.min(worth, most);
    }
}
