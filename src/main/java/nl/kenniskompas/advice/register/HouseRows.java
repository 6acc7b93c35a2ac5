package nl.kenniskompas.advice.register;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.advice.recall.Responsible;
import nl.kenniskompas.advice.thread.Promises;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What the register last said of each commitment.
@Repository
class HouseRows {
    private final JdbcClient sql;
    private final Promises promises;

    HouseRows(JdbcClient sql, Promises promises) {
        this.sql = sql;
        this.promises = promises;
    }

    /// All commitments, with what the register last said of them.
    @Transactional(readOnly = true)
    public List<Known> all() {
        Map<Long, HouseRow> kept = sql
                .sql("select commitment_id, columns::text as columns from house_row")
                .query((row, n) -> Map.entry(row.getLong(1), HouseRow.ofJson(row.getString(2))))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return promises.bare().stream()
                .map(commitment -> new Known(commitment, kept.get(commitment.id())))
                .toList();
    }

    /// @param ministry the name that fits in an address, empty for all
    List<HouseRow> shown(String ministry) {
        return all().stream()
                .filter(known -> ministry.isEmpty()
                        || Responsible.of(known.commitment()).slug().equals(ministry))
                .map(Known::shown)
                .toList();
    }

    @Transactional
    public void keep(long commitment, HouseRow row) {
        sql.sql("""
                        insert into house_row (commitment_id, columns) values (:commitment, cast(:columns as jsonb))
                        on conflict (commitment_id) do update set columns = excluded.columns""")
                .param("commitment", commitment)
                .param("columns", row.json())
                .update();
    }
}
