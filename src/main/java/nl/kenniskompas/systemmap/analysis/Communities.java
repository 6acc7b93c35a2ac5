package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;

/// Groups of factors that hang together more than with the rest.
///
/// @param all the largest first; factors without a relation are in none
/// @param modularity how much more relations stay within a group than chance would have it, at most 1
public record Communities(List<Community> all, double modularity) {
    /// @param factors ids, the one with most relations within the group first
    /// @param within relations between its factors
    /// @param across relations with factors of other groups
    /// @param ministries of the relations within, those of most first
    public record Community(List<Long> factors, int within, int across, List<Ministry> ministries) {}

    /// From this modularity on a partition is taken to say something (Newman and Girvan, 2004).
    private static final double CLEAR = 0.3;

    /// `clear` when the groups tell something, `faint` when the map hangs together too much to be parted.
    public String clearness() {
        return modularity >= CLEAR ? "clear" : "faint";
    }

    public static Communities of(Network network) {
        int[] group = Louvain.groups(network.size(), ends(network, true), ends(network, false));
        int[] within = new int[network.size()];
        var inside = new LinkedHashMap<Integer, List<Relation>>();
        int[] across = new int[network.size()];
        Arcs out = network.out();
        for (int factor = 0; factor < network.size(); factor++)
            for (int arc = out.first()[factor]; arc < out.first()[factor + 1]; arc++) {
                int other = out.other()[arc];
                if (group[factor] == group[other]) {
                    within[factor]++;
                    within[other]++;
                    inside.computeIfAbsent(group[factor], g -> new ArrayList<>())
                            .add(network.relations().get(out.relation()[arc]));
                } else {
                    across[group[factor]]++;
                    across[group[other]]++;
                }
            }
        return new Communities(
                told(network, group, within, inside, across),
                Louvain.modularity(group, ends(network, true), ends(network, false)));
    }

    private static List<Community> told(
            Network network, int[] group, int[] within, Map<Integer, List<Relation>> inside, int[] across) {
        var members = new LinkedHashMap<Integer, List<Integer>>();
        for (int factor = 0; factor < group.length; factor++)
            if (inside.containsKey(group[factor]))
                members.computeIfAbsent(group[factor], g -> new ArrayList<>()).add(factor);
        return members.entrySet().stream()
                .map(one -> {
                    var relations = inside.getOrDefault(one.getKey(), List.of());
                    return new Community(
                            one.getValue().stream()
                                    .sorted(Comparator.comparingInt((Integer factor) -> within[factor])
                                            .reversed())
                                    .map(factor -> network.factor(factor).id())
                                    .toList(),
                            relations.size(),
                            across[one.getKey()],
                            ministries(relations));
                })
                .sorted(Comparator.comparingInt((Community one) -> one.factors().size())
                        .reversed())
                .toList();
    }

    private static List<Ministry> ministries(List<Relation> relations) {
        var named = new LinkedHashMap<String, List<Ministry>>();
        for (var relation : relations)
            for (var ministry : relation.ministries())
                named.computeIfAbsent(ministry.key(), key -> new ArrayList<>()).add(ministry);
        return named.values().stream()
                .sorted(Comparator.comparingInt((List<Ministry> each) -> each.size())
                        .reversed())
                .map(List::getFirst)
                .toList();
    }

    private static int[] ends(Network network, boolean causes) {
        Arcs out = network.out();
        int[] ends = new int[network.relations().size()];
        for (int factor = 0; factor < network.size(); factor++)
            for (int arc = out.first()[factor]; arc < out.first()[factor + 1]; arc++)
                ends[arc] = causes ? factor : out.other()[arc];
        return Arrays.copyOf(ends, ends.length);
    }
}
