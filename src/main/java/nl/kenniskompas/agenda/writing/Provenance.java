package nl.kenniskompas.agenda.writing;

import java.util.List;
import nl.kenniskompas.library.PassageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which passages an item came from.
@Repository
public class Provenance {
    private final JdbcClient sql;

    Provenance(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param kind `agenda`, `challenge`, `issue`, `question`, `covered`, `goal`, `trend`, `link`, `consulted`
    @Transactional
    public void keep(long agenda, String kind, long item, List<PassageId> passages) {
        int place = 0;
        for (PassageId passage : passages)
            sql.sql("insert into provenance (agenda_id, kind, item, passage_id, place) values (?, ?, ?, ?, ?)")
                    .params(agenda, kind, item, passage.value(), place++)
                    .update();
    }

    /// @return the passages that the item came from until now
    @Transactional
    public List<PassageId> forget(String kind, long item) {
        return sql.sql("delete from provenance where kind = ? and item = ? returning passage_id")
                .params(kind, item)
                .query((row, n) -> new PassageId(row.getLong(1)))
                .list();
    }

    /// @return those of these passages that the item came from until now
    @Transactional
    public List<PassageId> forget(String kind, long item, List<PassageId> passages) {
        if (passages.isEmpty()) return List.of();
        return sql.sql(
                        "delete from provenance where kind = :kind and item = :item and passage_id in (:passages) returning passage_id")
                .param("kind", kind)
                .param("item", item)
                .param("passages", passages.stream().map(PassageId::value).toList())
                .query((row, n) -> new PassageId(row.getLong(1)))
                .list();
    }

    /// The main place first.
    public List<PassageId> of(String kind, long item) {
        return sql.sql("select passage_id from provenance where kind = ? and item = ? order by id")
                .params(kind, item)
                .query((row, n) -> new PassageId(row.getLong(1)))
                .list();
    }
}
