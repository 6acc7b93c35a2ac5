package nl.kenniskompas.systemmap.factor;

import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;

/// @param versions newest first
record FactorPage(SystemMap map, Factor factor, List<Version> versions) {
    List<Relation> causes() {
        return map.to(factor.id());
    }

    List<Relation> effects() {
        return map.from(factor.id());
    }

    List<String> ministries() {
        return Stream.concat(causes().stream(), effects().stream())
                .flatMap(relation -> relation.ministries().stream())
                .map(Ministry::now)
                .distinct()
                .sorted()
                .toList();
    }
}
