package nl.kenniskompas.agenda.writing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
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

    /// The passages of every item of a kind in an edition, by the item's id; the main place first.
    public Map<Long, List<PassageId>> ofAll(long agenda, String kind) {
        return sql
                .sql("select item, passage_id from provenance where agenda_id = ? and kind = ? order by id")
                .params(agenda, kind)
                .query((row, n) -> Map.entry(row.getLong(1), new PassageId(row.getLong(2))))
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    /// The first and the last passage of each kind: enough to name the documents that an edition came from.
    public List<PassageId> outlineOf(long agenda) {
        return sql.sql("""
                        select min(passage_id) from provenance where agenda_id = :agenda group by kind
                        union select max(passage_id) from provenance where agenda_id = :agenda group by kind""")
                .param("agenda", agenda)
                .query((row, n) -> new PassageId(row.getLong(1)))
                .list();
    }
}
