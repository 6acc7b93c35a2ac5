package nl.kenniskompas.history;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The seals of the log, in a chain.
@Repository
public class Seals {
    private final JdbcClient sql;

    public Seals(JdbcClient sql) {
        this.sql = sql;
    }

    /// Seals what is decided. Several programs on one database may ask at once: one of them does it.
    ///
    /// @return how many seals were added
    public int seal() {
        return sql.sql("select history.seal()").query((row, n) -> row.getInt(1)).single();
    }

    public Optional<Seal> newest() {
        return sql.sql("select " + Seal.COLUMNS + " from history.seal order by number desc limit 1")
                .query(Seal::of)
                .optional();
    }

    public Optional<Seal> find(long number) {
        return sql.sql("select " + Seal.COLUMNS + " from history.seal where number = ?")
                .param(number)
                .query(Seal::of)
                .optional();
    }

    /// The seals above a number, lowest first.
    public List<Seal> after(long number, int count) {
        return sql.sql("select " + Seal.COLUMNS + " from history.seal where number > ? order by number limit ?")
                .params(number, count)
                .query(Seal::of)
                .list();
    }

    /// How many changes and events came after the newest seal.
    public long unsealed() {
        return sql.sql("""
                        with sealed as (select coalesce(max(to_id), 0) as last_id from history.seal)
                        select (select count(*) from history.change where id > last_id)
                             + (select count(*) from history.event where id > last_id) from sealed""").query((row, n) -> row.getLong(1)).single();
    }
}
