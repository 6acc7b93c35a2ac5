package nl.kenniskompas.systemmap.picture;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.Map;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.SystemMap;

/// What is shown of the map.
///
/// @param whole all that the reader may see
/// @param seen what the lens and the focus leave of it
/// @param shown what is drawn of that: all, or the factors with the most relations
record Picture(Asked asked, SystemMap whole, SystemMap seen, SystemMap shown, Scene scene) {
    /// More than this nobody reads at once.
    static final int MOST_FACTORS = 150;

    static final int MOST_RELATIONS = 250;

    static Picture of(Asked asked, SystemMap whole, Map<Long, Spot> kept) {
        var seen = asked.of(whole);
        var shown = asked.all() ? seen : mostConnected(seen);
        var spots = Arrangement.of(whole, kept);
        boolean asKept =
                asked.isWhole() && shown.factors().size() == whole.factors().size();
        return new Picture(asked, whole, seen, shown, Scene.of(shown, spots, asKept, asked.focus()));
    }

    /// Of what is too much: the factors with the most relations, and of their relations those with the most sources.
    private static SystemMap mostConnected(SystemMap seen) {
        if (seen.factors().size() <= MOST_FACTORS && seen.relations().size() <= MOST_RELATIONS) return seen;
        var chosen = seen.factors().stream()
                .sorted(Comparator.comparingInt((Factor factor) -> -degree(seen, factor)))
                .limit(MOST_FACTORS)
                .map(Factor::id)
                .collect(toSet());
        var kept = seen.relations().stream()
                .filter(relation -> chosen.contains(relation.cause()) && chosen.contains(relation.effect()))
                .sorted(Comparator.comparingInt(
                        (Relation relation) -> -relation.claims().size()))
                .limit(MOST_RELATIONS)
                .map(Relation::id)
                .collect(toSet());
        return seen.with(seen.relations().stream()
                .filter(relation -> kept.contains(relation.id()))
                .toList());
    }

    static int degree(SystemMap map, Factor factor) {
        return map.from(factor.id()).size() + map.to(factor.id()).size();
    }

    int factorsLeftOut() {
        return seen.factors().size() - shown.factors().size();
    }

    int relationsLeftOut() {
        return seen.relations().size() - shown.relations().size();
    }

    boolean isPart() {
        return factorsLeftOut() + relationsLeftOut() > 0;
    }
}
