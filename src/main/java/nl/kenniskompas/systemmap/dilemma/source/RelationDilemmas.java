package nl.kenniskompas.systemmap.dilemma.source;

import java.util.List;
import nl.kenniskompas.systemmap.map.RelationUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The dilemmas that a relation is part of.
@Repository
class RelationDilemmas implements RelationUses {
    private final JdbcClient sql;

    RelationDilemmas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Use> of(List<Long> rows) {
        return sql.sql("""
                        select d.id, d.title from dilemma d
                        where exists (select from dilemma_relation r where r.dilemma_id = d.id and r.relation_id = any (:rows))
                        order by d.id""")
                .param("rows", rows.toArray(Long[]::new))
                .query((row, n) -> new Use("dilemma", row.getString("title"), "/dilemmas/" + row.getLong("id")))
                .list();
    }
}
