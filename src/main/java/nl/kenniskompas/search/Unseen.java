package nl.kenniskompas.search;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What is hidden from who asks, as the database knows it at this moment. Little is hidden, so it is asked anew for
/// each question, and a change of who may see what counts at once.
@Repository
public class Unseen {
    private final JdbcClient sql;

    Unseen(JdbcClient sql) {
        this.sql = sql;
    }

    public Set<Item> byReader() {
        return sql
                .sql("select kind, item from live.all_hidden()")
                .query((row, n) -> new Item(row.getString(1), row.getLong(2)))
                .stream()
                .collect(Collectors.toSet());
    }
}
