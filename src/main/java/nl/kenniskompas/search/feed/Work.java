package nl.kenniskompas.search.feed;

import java.util.Collection;
import java.util.List;
import nl.kenniskompas.search.Item;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The lines of work that wait for the index. All of it is for the platform.
@Repository
class Work {
    private final JdbcClient sql;

    Work(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param row which changed
    record Line(long id, Item row) {}

    /// Of all programs on one database one at a time brings the index up to date; it is so until the transaction ends.
    boolean isMine() {
        return sql.sql("select pg_try_advisory_xact_lock(hashtext('kompas.index'))")
                .query(Boolean.class)
                .single();
    }

    /// Oldest first.
    List<Line> next(int most) {
        return sql.sql("select id, tab, item from index_work where due <= now() order by due, id limit ?")
                .param(most)
                .query((row, n) -> new Line(row.getLong("id"), new Item(row.getString("tab"), row.getLong("item"))))
                .list();
    }

    void done(Collection<Line> lines) {
        sql.sql("delete from index_work where id = any (?)")
                .param(lines.stream().map(Line::id).toArray(Long[]::new))
                .update();
    }

    /// Tries a line again later, each time after twice as long; a day at most.
    void postpone(Line line) {
        sql.sql("""
                        update index_work set attempts = attempts + 1,
                               due = now() + least(interval '1 day', interval '1 minute' * power(2, least(attempts, 12)))
                        where id = ?""").param(line.id()).update();
    }

    /// A row that could not be read while a fresh index was made.
    void later(Item row) {
        sql.sql("insert into index_work (tab, item, attempts, due) values (?, ?, 1, now() + interval '2 minutes')")
                .params(row.table(), row.id())
                .update();
    }

    long waiting() {
        return sql.sql("select count(*) from index_work").query(Long.class).single();
    }

    String database() {
        return sql.sql("select id::text from index_database")
                .query(String.class)
                .single();
    }
}
