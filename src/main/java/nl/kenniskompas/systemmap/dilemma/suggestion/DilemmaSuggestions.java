package nl.kenniskompas.systemmap.dilemma.suggestion;

import static java.util.Comparator.comparing;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.systemmap.dilemma.Concern;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;
import org.springframework.stereotype.Component;

/// Where a dilemma may be hiding. Made at each look; nothing is kept of it but what was put aside.
@Component
public class DilemmaSuggestions {
    private static final int MINISTRIES = 2;

    private final Asides asides;

    DilemmaSuggestions(Asides asides) {
        this.asides = asides;
    }

    /// Those that wait for a person; most ministries first.
    ///
    /// @param dilemmas that there are: what these are about is no suggestion any more
    public List<Suggestion> waiting(SystemMap map, List<Tradeoff> dilemmas) {
        var aside = Set.copyOf(asides.all());
        return open(map, dilemmas)
                .filter(relation -> Collections.disjoint(relation.rows(), aside))
                .map(relation -> Suggestion.of(Concern.of(relation, map)))
                .sorted(comparing((Suggestion it) ->
                                it.concern().relation().ministries().size())
                        .thenComparing(Suggestion::claims)
                        .reversed()
                        .thenComparing(it -> it.concern().relation().id()))
                .toList();
    }

    /// Those that a person put aside.
    public List<Suggestion> aside(SystemMap map, List<Tradeoff> dilemmas) {
        var aside = Set.copyOf(asides.all());
        return open(map, dilemmas)
                .filter(relation -> !Collections.disjoint(relation.rows(), aside))
                .map(relation -> Suggestion.of(Concern.of(relation, map)))
                .toList();
    }

    private static Stream<Relation> open(SystemMap map, List<Tradeoff> dilemmas) {
        var taken = new HashSet<Long>();
        dilemmas.forEach(dilemma -> taken.addAll(dilemma.relations()));
        return map.relations().stream()
                .filter(relation -> relation.poles() == Poles.BOTH)
                .filter(relation -> relation.ministries().size() >= MINISTRIES)
                .filter(relation -> Collections.disjoint(relation.rows(), taken));
    }
}
