package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;

/// Where ministries meet.
///
/// @param shared relations of several ministries, those of most first
/// @param handOvers factors where a chain goes over from one ministry to another, the busiest first
public record Bridges(List<Relation> shared, List<HandOver> handOvers) {
    /// @param factor its id
    /// @param ways how often a relation comes in that has no ministry in common with one that goes out
    /// @param passes from whom to whom, the busiest first
    public record HandOver(long factor, long ways, List<Pass> passes) {}

    /// @param ways how often a chain goes over from the one to the other here
    public record Pass(Ministry from, Ministry to, long ways) {}

    private record Ends(String from, String to) {}

    public static Bridges of(SystemMap map) {
        var shared = map.relations().stream()
                .filter(relation -> relation.ministries().size() > 1)
                .sorted(Comparator.comparingInt(
                                (Relation relation) -> relation.ministries().size())
                        .reversed())
                .toList();
        var handOvers = new ArrayList<HandOver>();
        for (var factor : map.factors()) {
            var here = at(map, factor);
            if (here.ways() > 0) handOvers.add(here);
        }
        handOvers.sort(Comparator.comparingLong(HandOver::ways).reversed());
        return new Bridges(shared, List.copyOf(handOvers));
    }

    private static HandOver at(SystemMap map, Factor factor) {
        var in = byMinistries(map.to(factor.id()));
        var out = byMinistries(map.from(factor.id()));
        var passes = new LinkedHashMap<Ends, Pass>();
        long all = 0;
        for (var coming : in.entrySet())
            for (var going : out.entrySet()) {
                if (!Collections.disjoint(coming.getKey(), going.getKey())) continue;
                long ways = (long) coming.getValue().size() * going.getValue().size();
                all += ways;
                for (var from : coming.getValue().getFirst().ministries())
                    for (var to : going.getValue().getFirst().ministries())
                        passes.merge(
                                new Ends(from.key(), to.key()),
                                new Pass(from, to, ways),
                                (one, more) -> new Pass(one.from(), one.to(), one.ways() + more.ways()));
            }
        var busiest = passes.values().stream()
                .sorted(Comparator.comparingLong(Pass::ways).reversed())
                .toList();
        return new HandOver(factor.id(), all, busiest);
    }

    /// Relations of the same ministries together; those that nobody owns hand nothing over.
    private static Map<Set<String>, List<Relation>> byMinistries(List<Relation> relations) {
        var groups = new LinkedHashMap<Set<String>, List<Relation>>();
        for (var relation : relations) {
            var keys = relation.ministries().stream().map(Ministry::key).collect(Collectors.toSet());
            if (!keys.isEmpty())
                groups.computeIfAbsent(keys, set -> new ArrayList<>()).add(relation);
        }
        return groups;
    }
}
