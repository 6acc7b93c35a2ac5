package nl.kenniskompas.systemmap.relation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kenniskompas.agenda.QuestionSummary;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.systemmap.map.Claim;
import nl.kenniskompas.systemmap.map.Factor;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.RelationUses;
import nl.kenniskompas.systemmap.map.SystemMap;

/// @param passages those that the reader may see
/// @param versions newest first
record RelationPage(
        SystemMap map,
        Relation relation,
        Map<PassageId, Passage> passages,
        List<QuestionSummary> questions,
        List<RelationUses.Use> uses,
        List<Version> versions) {
    Factor cause() {
        return map.factor(relation.cause());
    }

    Factor effect() {
        return map.factor(relation.effect());
    }

    List<Passage> places(Claim claim) {
        return claim.passages().stream()
                .map(passages::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /// What leads to the cause.
    List<Relation> before() {
        return map.to(relation.cause());
    }

    /// What the effect leads to.
    List<Relation> after() {
        return map.from(relation.effect());
    }

    /// Relations that say something else of the same two.
    List<Relation> others() {
        return map.from(relation.cause()).stream()
                .filter(other -> other.effect() == relation.effect() && other.id() != relation.id())
                .toList();
    }
}
