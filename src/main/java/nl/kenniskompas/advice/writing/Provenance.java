package nl.kenniskompas.advice.writing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.library.PassageId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Which passages an item came from.
@Repository("adviceProvenance")
public class Provenance {
    private final JdbcClient sql;
    private final Library library;

    Provenance(JdbcClient sql, Library library) {
        this.sql = sql;
        this.library = library;
    }

    @Transactional
    public void keep(Origin origin, long item, List<PassageId> passages) {
        int place = 0;
        for (PassageId passage : passages)
            sql.sql("insert into advice_provenance (" + origin.column() + ", passage_id, place) values (?, ?, ?)")
                    .params(item, passage.value(), place++)
                    .update();
    }

    /// @return those of these passages that the item came from until now
    @Transactional
    public List<PassageId> forget(Origin origin, long item, List<PassageId> passages) {
        if (passages.isEmpty()) return List.of();
        return sql.sql("delete from advice_provenance where " + origin.column()
                        + " = :item and passage_id = any (:passages) returning passage_id")
                .param("item", item)
                .param("passages", passages.stream().map(PassageId::value).toArray(Long[]::new))
                .query((row, n) -> new PassageId(row.getLong(1)))
                .list();
    }

    /// The passages of these items, by the item's id; the main place first.
    public Map<Long, List<Passage>> of(Origin origin, Collection<Long> items) {
        if (items.isEmpty()) return Map.of();
        String column = origin.column();
        var kept = sql.sql("select " + column + ", passage_id from advice_provenance where " + column
                        + " = any (?) order by id")
                .param(items.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong(1), new PassageId(row.getLong(2))))
                .list();
        var passages = library.passages(kept.stream().map(Map.Entry::getValue).toList()).stream()
                .collect(Collectors.toMap(Passage::id, Function.identity()));
        return kept.stream()
                .filter(entry -> passages.containsKey(entry.getValue()))
                .collect(groupingBy(Map.Entry::getKey, mapping(entry -> passages.get(entry.getValue()), toList())));
    }

    public List<Passage> of(Origin origin, long item) {
        return of(origin, List.of(item)).getOrDefault(item, List.of());
    }
}
