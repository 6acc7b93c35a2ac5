package nl.kenniskompas.systemmap.join;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.systemmap.join.Alike.Why;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.FactorName;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import nl.kenniskompas.systemmap.writing.Factors.Apart;

/// The factors of a map that resemble each other. Only those that share a word, a notion or the beginning of their
/// letters are compared, so that it stays quick for many.
final class Resemblances {
    /// A word that so many factors have says little of any two of them.
    private static final int COMMON = 60;

    private static final int BEGINNING = 4;
    private static final int ONE_SLIP = 6;
    private static final int TWO_SLIPS = 12;

    private record Named(Factor factor, String spelling, Notions notions) {}

    private final SystemMap map;
    private final Set<Apart> apart;
    private final List<Named> all;

    Resemblances(SystemMap map, List<Apart> apart, Analysis analysis) {
        this.map = map;
        this.apart = Set.copyOf(apart);
        this.all = map.factors().stream()
                .map(factor -> new Named(
                        factor, new FactorName(factor.name()).spelling(), Notions.of(factor.name(), analysis)))
                .toList();
    }

    /// The likeliest first.
    List<Alike> find() {
        var found = new ArrayList<Alike>();
        var compared = new HashSet<Apart>();
        for (var near : near().values()) {
            if (near.size() > COMMON) continue;
            for (int i = 0; i < near.size(); i++)
                for (int j = i + 1; j < near.size(); j++)
                    compare(near.get(i), near.get(j), compared).ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Alike::why)
                .thenComparing(alike -> -alike.neighbours().size())
                .thenComparing(alike -> alike.one().name())
                .thenComparing(alike -> alike.other().name()));
        return List.copyOf(found);
    }

    private Map<String, List<Named>> near() {
        var near = new HashMap<String, List<Named>>();
        for (var one : all) {
            var keys = new LinkedHashSet<>(one.notions().shared());
            keys.add("#"
                    + one.spelling()
                            .substring(0, Math.min(BEGINNING, one.spelling().length())));
            keys.forEach(
                    key -> near.computeIfAbsent(key, k -> new ArrayList<>()).add(one));
        }
        return near;
    }

    private Optional<Alike> compare(Named one, Named other, Set<Apart> compared) {
        var pair = new Apart(
                Math.min(one.factor().id(), other.factor().id()),
                Math.max(one.factor().id(), other.factor().id()));
        if (pair.one() == pair.other() || apart.contains(pair) || !compared.add(pair)) return Optional.empty();
        return why(one, other).map(why -> new Alike(one.factor(), other.factor(), why, neighbours(one, other)));
    }

    private static Optional<Why> why(Named one, Named other) {
        if (one.spelling().equals(other.spelling())) return Optional.of(Why.LETTERS);
        if (one.notions().isNamedLike(other.notions())) return Optional.of(Why.SYNONYM);
        if (one.notions().isSaidLike(other.notions())) return Optional.of(Why.WORDS);
        if (isSlip(one.spelling(), other.spelling())) return Optional.of(Why.SLIP);
        boolean within = one.notions().holds(other.notions()) || other.notions().holds(one.notions());
        return within ? Optional.of(Why.WITHIN) : Optional.empty();
    }

    private static boolean isSlip(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        if (shorter < ONE_SLIP) return false;
        return Slips.between(one, other) <= (shorter < TWO_SLIPS ? 1 : 2);
    }

    private List<Factor> neighbours(Named one, Named other) {
        var beside = new HashSet<>(beside(one.factor()));
        beside.retainAll(beside(other.factor()));
        return beside.stream().sorted().flatMap(id -> map.find(id).stream()).toList();
    }

    private Set<Long> beside(Factor factor) {
        var beside = new HashSet<Long>();
        Stream.of(map.from(factor.id()), map.to(factor.id()))
                .flatMap(List::stream)
                .forEach(relation -> {
                    beside.add(other(relation, factor));
                });
        return beside;
    }

    private static long other(Relation relation, Factor factor) {
        return relation.cause() == factor.id() ? relation.effect() : relation.cause();
    }
}
