package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.SystemMap;

/// Which ministries share how many relations.
///
/// @param ministries in alphabetical order
/// @param counts by the keys of two ministries; of one and the same: the relations that are of it alone
public record Matrix(List<Ministry> ministries, Map<Both, Integer> counts) {
    /// Two ministries by their keys, in whichever order.
    ///
    /// @param one not after the other
    public record Both(String one, String other) {
        public static Both of(String one, String other) {
            return one.compareTo(other) <= 0 ? new Both(one, other) : new Both(other, one);
        }
    }

    /// Two different ministries that share something.
    public record Pair(Ministry one, Ministry other, int shared) {}

    public static Matrix of(SystemMap map) {
        var ministries = new TreeMap<String, Ministry>();
        var counts = new HashMap<Both, Integer>();
        for (var relation : map.relations()) {
            var named = relation.ministries();
            named.forEach(ministry -> ministries.putIfAbsent(ministry.key(), ministry));
            if (named.size() == 1)
                counts.merge(Both.of(named.getFirst().key(), named.getFirst().key()), 1, Integer::sum);
            for (int one = 0; one < named.size(); one++)
                for (int other = one + 1; other < named.size(); other++)
                    counts.merge(Both.of(named.get(one).key(), named.get(other).key()), 1, Integer::sum);
        }
        var ordered = ministries.values().stream()
                .sorted(Comparator.comparing(Ministry::now, String.CASE_INSENSITIVE_ORDER))
                .toList();
        return new Matrix(ordered, Map.copyOf(counts));
    }

    public int count(Ministry one, Ministry other) {
        return counts.getOrDefault(Both.of(one.key(), other.key()), 0);
    }

    /// The relations that are of this ministry alone.
    public int alone(Ministry ministry) {
        return count(ministry, ministry);
    }

    /// Those that share most first.
    public List<Pair> pairs() {
        var pairs = new ArrayList<Pair>();
        for (int one = 0; one < ministries.size(); one++)
            for (int other = one + 1; other < ministries.size(); other++) {
                int shared = count(ministries.get(one), ministries.get(other));
                if (shared > 0) pairs.add(new Pair(ministries.get(one), ministries.get(other), shared));
            }
        pairs.sort(Comparator.comparingInt(Pair::shared).reversed());
        return List.copyOf(pairs);
    }

    /// The largest number in it.
    public int most() {
        return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
