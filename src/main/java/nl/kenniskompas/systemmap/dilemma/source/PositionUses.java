package nl.kenniskompas.systemmap.dilemma.source;

import java.util.Collection;
import java.util.List;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.library.PassageUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The positions on dilemmas that passages give.
@Repository
class PositionUses implements PassageUses {
    private final JdbcClient sql;

    PositionUses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Use> of(Collection<PassageId> passages) {
        if (passages.isEmpty()) return List.of();
        return sql.sql("""
                        select p.passage_id, p.ministry || ': ' || d.title as label, d.id
                        from dilemma_position p join dilemma d on d.id = p.dilemma_id
                        where p.passage_id = any (:passages) order by p.passage_id, p.id""")
                .param("passages", passages.stream().map(PassageId::value).toArray(Long[]::new))
                .query((row, n) -> new Use(
                        new PassageId(row.getLong("passage_id")),
                        "position",
                        row.getString("label"),
                        "/dilemmas/" + row.getLong("id") + "#posities"))
                .list();
    }
}
