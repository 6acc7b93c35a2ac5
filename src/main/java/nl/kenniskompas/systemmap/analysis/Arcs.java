package nl.kenniskompas.systemmap.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The relations at each factor, one way. Those of factor `f` stand from `first[f]` to before `first[f + 1]`, in the
/// order of the factors at their other end.
///
/// @param relation the number of the relation
/// @param other the number of the factor at its other end
record Arcs(int[] first, int[] relation, int[] other) {
    static Arcs of(int factors, int[] here, int[] there) {
        int[] order = IntStream.range(0, here.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(r -> here[r]).thenComparingInt(r -> there[r]))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] first = new int[factors + 1];
        for (int factor : here) first[factor + 1]++;
        for (int factor = 0; factor < factors; factor++) first[factor + 1] += first[factor];
        return new Arcs(first, order, Arrays.stream(order).map(r -> there[r]).toArray());
    }

    /// Each other factor once, however many relations there are between the two.
    Arcs simple() {
        int factors = first.length - 1;
        int[] fewer = new int[factors + 1];
        int[] kept = new int[other.length];
        int[] ends = new int[other.length];
        int size = 0;
        for (int factor = 0; factor < factors; factor++) {
            fewer[factor] = size;
            for (int at = first[factor]; at < first[factor + 1]; at++) {
                if (size > fewer[factor] && ends[size - 1] == other[at]) continue;
                kept[size] = relation[at];
                ends[size++] = other[at];
            }
        }
        fewer[factors] = size;
        return new Arcs(fewer, Arrays.copyOf(kept, size), Arrays.copyOf(ends, size));
    }

    /// Where the relations with that other end begin; where they would, when there are none.
    int firstTo(int factor, int end) {
        int low = first[factor];
        int high = first[factor + 1];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (other[middle] < end) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    int degree(int factor) {
        return first[factor + 1] - first[factor];
    }
}
