package nl.kenniskompas.systemmap.dilemma;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.agenda.QuestionSummary;
import nl.kenniskompas.systemmap.map.Ministry;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;

/// A dilemma with all that hangs on it, as it stands or stood.
///
/// @param positions by ministry, the newest of each first
/// @param relations ids of rows of relations that the reader may see
/// @param steps newest first
public record Tradeoff(
        Dilemma dilemma,
        List<DilemmaPosition> positions,
        List<DilemmaOption> options,
        List<Long> relations,
        List<QuestionSummary> questions,
        List<DilemmaStep> steps) {

    /// What each ministry said last.
    public Collection<DilemmaPosition> latest() {
        var latest = new LinkedHashMap<String, DilemmaPosition>();
        positions.stream()
                .sorted(comparing(DilemmaPosition::on, nullsFirst(naturalOrder()))
                        .thenComparing(DilemmaPosition::id)
                        .reversed())
                .forEach(position -> latest.putIfAbsent(position.ministry().key(), position));
        return latest.values().stream()
                .sorted(comparing(position -> position.ministry().name()))
                .toList();
    }

    public boolean isLatest(DilemmaPosition position) {
        return latest().contains(position);
    }

    /// The relations that it is about; rows that are read as one are one.
    public List<Concern> concerns(SystemMap map) {
        return relations.stream()
                .flatMap(row -> map.relation(row).stream())
                .distinct()
                .map(relation -> Concern.of(relation, map))
                .toList();
    }

    /// Those that took a position and those that the relations concern, each once.
    public List<Ministry> ministries(SystemMap map) {
        var each = new LinkedHashMap<String, Ministry>();
        latest().forEach(position -> each.putIfAbsent(position.ministry().key(), position.ministry()));
        for (var concern : concerns(map)) concern.relation().ministries().forEach(m -> each.putIfAbsent(m.key(), m));
        return List.copyOf(each.values());
    }

    public boolean isAbout(Relation relation) {
        return relation.rows().stream().anyMatch(relations::contains);
    }

    /// The step that decided it, while that holds.
    public Optional<DilemmaStep> decision() {
        return dilemma.state() == DilemmaState.DECIDED
                ? steps.stream()
                        .filter(step -> step.action() == DilemmaAction.DECIDE)
                        .findFirst()
                : Optional.empty();
    }

    public boolean isChosen(DilemmaOption option) {
        return decision()
                .map(step -> Long.valueOf(option.id()).equals(step.said().option()))
                .orElse(false);
    }
}
