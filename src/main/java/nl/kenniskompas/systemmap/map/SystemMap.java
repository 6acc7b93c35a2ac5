package nl.kenniskompas.systemmap.map;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import nl.kenniskompas.web.NotFound;

/// All that the reader may see of the map, or what a lens leaves of it.
public final class SystemMap {
    private final SequencedMap<Long, Factor> factors = new LinkedHashMap<>();
    private final Map<Long, Long> owners = new HashMap<>();
    private final List<Relation> relations;
    private final Map<Long, List<Relation>> fromCause;
    private final Map<Long, List<Relation>> toEffect;

    /// @param factors in the order in which they are listed
    /// @param relations between these factors
    public SystemMap(Collection<Factor> factors, List<Relation> relations) {
        for (var factor : factors) {
            this.factors.put(factor.id(), factor);
            factor.wordings().forEach(wording -> owners.put(wording.id(), factor.id()));
        }
        this.relations = List.copyOf(relations);
        this.fromCause = relations.stream().collect(groupingBy(Relation::cause));
        this.toEffect = relations.stream().collect(groupingBy(Relation::effect));
    }

    public Collection<Factor> factors() {
        return factors.values();
    }

    public List<Relation> relations() {
        return relations;
    }

    public Factor factor(long id) {
        return find(id).orElseThrow(() -> new NotFound("factor", id));
    }

    /// Also by the id of a wording.
    public Optional<Factor> find(long id) {
        return Optional.ofNullable(factors.get(owners.getOrDefault(id, id)));
    }

    /// Also by the id of a row that is read with another one.
    public Optional<Relation> relation(long id) {
        return relations.stream()
                .filter(relation -> relation.rows().contains(id))
                .findFirst();
    }

    /// What a change of this factor brings about.
    public List<Relation> from(long factor) {
        return fromCause.getOrDefault(factor, List.of());
    }

    /// What brings a change of this factor about.
    public List<Relation> to(long factor) {
        return toEffect.getOrDefault(factor, List.of());
    }

    public boolean isEmpty() {
        return relations.isEmpty();
    }

    /// Only these relations, with the factors that they are between.
    public SystemMap with(List<Relation> kept) {
        var between = new HashSet<Long>();
        for (var relation : kept) {
            between.add(relation.cause());
            between.add(relation.effect());
        }
        return new SystemMap(
                factors.values().stream()
                        .filter(factor -> between.contains(factor.id()))
                        .toList(),
                kept);
    }
}
