package nl.kenniskompas.systemmap.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;

/// Where ministries meet.
///
/// @param shared relations of several ministries, those of most first
/// @param handOvers factors where one ministry's work goes over in another's, the busiest first
public record Bridges(List<Relation> shared, List<HandOver> handOvers) {
    /// What comes in is of some ministries, what goes out of others. Ministries that are on both sides are left out.
    ///
    /// @param factor its id
    /// @param in relations that come in and of which no ministry goes along
    /// @param out relations that go out and of which no ministry came in
    public record HandOver(
            long factor, List<Ministry> from, List<Ministry> to, List<Relation> in, List<Relation> out) {
        /// In how many ways a change can pass from the ones to the others here.
        public int passes() {
            return in.size() * out.size();
        }
    }

    public static Bridges of(SystemMap map) {
        var shared = map.relations().stream()
                .filter(relation -> relation.ministries().size() > 1)
                .sorted(Comparator.comparingInt((Relation relation) -> relation.ministries().size())
                        .reversed())
                .toList();
        var handOvers = new ArrayList<HandOver>();
        for (var factor : map.factors()) {
            var here = at(map, factor);
            if (here.passes() > 0) handOvers.add(here);
        }
        handOvers.sort(Comparator.comparingInt(HandOver::passes).reversed());
        return new Bridges(shared, List.copyOf(handOvers));
    }

    private static HandOver at(SystemMap map, Factor factor) {
        var coming = ministries(map.to(factor.id()));
        var going = ministries(map.from(factor.id()));
        var in = without(map.to(factor.id()), going);
        var out = without(map.from(factor.id()), coming);
        return new HandOver(
                factor.id(), List.copyOf(ministries(in).values()), List.copyOf(ministries(out).values()), in, out);
    }

    private static List<Relation> without(List<Relation> relations, Map<String, Ministry> others) {
        return relations.stream()
                .filter(relation -> !relation.ministries().isEmpty())
                .filter(relation -> relation.ministries().stream()
                        .noneMatch(ministry -> others.containsKey(ministry.key())))
                .toList();
    }

    private static Map<String, Ministry> ministries(List<Relation> relations) {
        var met = new LinkedHashMap<String, Ministry>();
        for (var relation : relations)
            for (var ministry : relation.ministries()) met.putIfAbsent(ministry.key(), ministry);
        return met;
    }
}
