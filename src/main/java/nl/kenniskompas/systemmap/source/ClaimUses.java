package nl.kenniskompas.systemmap.source;

import java.util.Collection;
import java.util.List;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.library.PassageUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the map took from passages.
@Repository
class ClaimUses implements PassageUses {
    private final JdbcClient sql;

    ClaimUses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Use> of(Collection<PassageId> passages) {
        if (passages.isEmpty()) return List.of();
        return sql.sql("""
                        select p.passage_id, c.words, '/samenhangen/' || c.relation_id || '#uitspraak-' || c.id as address
                        from claim_passage p join claim c on c.id = p.claim_id
                        where p.passage_id = any (:passages) order by p.passage_id, p.id""")
                .param("passages", passages.stream().map(PassageId::value).toArray(Long[]::new))
                .query((row, n) -> new Use(
                        new PassageId(row.getLong("passage_id")),
                        "claim",
                        row.getString("words"),
                        row.getString("address")))
                .list();
    }
}
