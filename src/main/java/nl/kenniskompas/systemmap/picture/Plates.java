package nl.kenniskompas.systemmap.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.SystemMap;

/// The names of factors on their plates while they look for a place. Arrays, since there may be thousands.
final class Plates {
    private static final int PADDING = 10;
    private static final int LEAST = 44;

    final long[] ids;
    final double[] x;
    final double[] y;
    final double[] width;
    final double[] height;
    final boolean[] fixed;
    final List<List<String>> lines;
    private final Map<Long, Integer> at = new HashMap<>();

    Plates(Collection<Factor> factors) {
        int count = factors.size();
        ids = factors.stream().mapToLong(Factor::id).toArray();
        x = new double[count];
        y = new double[count];
        width = new double[count];
        height = new double[count];
        fixed = new boolean[count];
        lines = new ArrayList<>(count);
        for (var factor : factors) {
            int i = lines.size();
            var words = Lettering.lines(Printable.line(factor.name()));
            lines.add(words);
            double widest = words.stream().mapToDouble(Lettering::width).max().orElse(0);
            width[i] = Math.ceil(Math.max(LEAST, widest + 2 * PADDING));
            height[i] = Math.max(1, words.size()) * Lettering.LINE + PADDING;
            at.put(factor.id(), i);
        }
    }

    int size() {
        return ids.length;
    }

    int at(long factor) {
        return at.getOrDefault(factor, -1);
    }

    boolean has(long factor) {
        return at.containsKey(factor);
    }

    /// Each pair of factors between which something leads, once; cause and effect by their place in the arrays.
    List<int[]> pairs(SystemMap map) {
        var seen = new HashMap<Long, int[]>();
        var pairs = new ArrayList<int[]>();
        for (var relation : map.relations()) {
            if (!has(relation.cause()) || !has(relation.effect())) continue;
            int from = at(relation.cause());
            int to = at(relation.effect());
            long key = (long) Math.min(from, to) * size() + Math.max(from, to);
            if (seen.putIfAbsent(key, new int[0]) == null) pairs.add(new int[] {from, to});
        }
        return pairs;
    }

    double overlapX(int one, int other, double gap) {
        return (width[one] + width[other]) / 2 + gap - Math.abs(x[one] - x[other]);
    }

    double overlapY(int one, int other, double gap) {
        return (height[one] + height[other]) / 2 + gap - Math.abs(y[one] - y[other]);
    }
}
