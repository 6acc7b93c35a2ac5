package nl.kenniskompas.systemmap.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.systemmap.map.MapRows.RelationRow;

/// One relation for all rows that say the same of the same.
record Edge(long cause, long effect, Sign sign) {
    /// The row of the factors themselves goes before those of wordings; who judged the evidence goes before both.
    ///
    /// @param claims by the row's id
    Relation relation(List<RelationRow> same, Map<Long, List<Claim>> claims) {
        var ordered = same.size() == 1 ? same : same.stream().sorted(order()).toList();
        var own = ordered.getFirst();
        var judged = ordered.stream()
                .filter(row -> row.evidence() != Evidence.UNJUDGED)
                .findFirst()
                .orElse(own);
        return new Relation(
                own.id(),
                own.version(),
                cause,
                effect,
                sign,
                judged.evidence(),
                judged.judgement(),
                ordered.stream().map(RelationRow::id).toList(),
                ordered.stream()
                        .flatMap(row -> claims.getOrDefault(row.id(), List.of()).stream())
                        .toList());
    }

    private Comparator<RelationRow> order() {
        return Comparator.comparing((RelationRow row) -> row.cause() != cause)
                .thenComparing(row -> row.effect() != effect)
                .thenComparing(RelationRow::id);
    }
}
