package nl.kenniskompas.ingest.intake;

import java.util.Collection;
import java.util.List;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Waiting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What waits of a document: the proposals of its intakes. The same file twice is two intakes; the last one with
/// something to decide counts, because the older ones are compared with less.
@Repository
class IntakePiles implements Waiting {
    private final JdbcClient sql;

    IntakePiles(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Pile> in(Collection<DocumentId> documents) {
        if (documents.isEmpty()) return List.of();
        return sql.sql("""
                        with pile as (select i.id, i.document_id, count(p.id) filter (where p.state = 'waiting') as waiting
                                      from intake i left join proposal p on p.intake_id = i.id
                                      where i.document_id in (:documents) group by i.id)
                        select distinct on (document_id) document_id, id, waiting from pile
                        order by document_id, waiting = 0, id desc""")
                .param("documents", documents.stream().map(DocumentId::value).toList())
                .query((row, n) -> new Pile(
                        new DocumentId(row.getLong("document_id")),
                        row.getInt("waiting"),
                        "/voorstellen/" + row.getLong("id")))
                .list();
    }
}
