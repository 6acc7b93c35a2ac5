package nl.kenniskompas.history;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The log of changes.
@Repository
public class Changes {
    private final JdbcClient sql;
    private final Versions versions;

    Changes(JdbcClient sql, Versions versions) {
        this.sql = sql;
        this.versions = versions;
    }

    /// Says why the running transaction changes what it changes; call before the first change.
    public void because(String reason) {
        sql.sql("select set_config('kompas.reason', ?, true)")
                .param(reason)
                .query(String.class)
                .single();
    }

    public Optional<Change> find(long id) {
        return sql.sql("select id, at, actor, reason, undoes from history.told where id = ?")
                .param(id)
                .query(Changes::change)
                .optional();
    }

    /// Newest first.
    public List<Change> latest(int count) {
        return sql.sql("select id, at, actor, reason, undoes from history.told order by id desc limit ?")
                .param(count)
                .query(Changes::change)
                .list();
    }

    /// The change that put this one back, when it stands; a change whose undoing was undone is not undone.
    public Optional<Change> undoing(Change change) {
        return sql
                .sql("select id, at, actor, reason, undoes from history.told where undoes = ? order by id desc")
                .param(change.id())
                .query(Changes::change)
                .list()
                .stream()
                .filter(undoing -> undoing(undoing).isEmpty())
                .findFirst();
    }

    /// What the change did, table by table.
    public List<Version> in(Change change) {
        return versions.ofChange(change);
    }

    /// Puts back what the change did, in one new change; or does nothing.
    @Transactional
    public Undoing undo(Change change, String reason) {
        because(reason);
        sql.sql("select set_config('kompas.undoes', ?, true)")
                .param(Long.toString(change.id()))
                .query(String.class)
                .single();
        List<String> clashes = sql.sql("select history.undo(?)")
                .param(change.id())
                .query((row, n) -> row.getString(1))
                .list();
        return clashes.isEmpty() ? new Undoing.Undone() : new Undoing.ChangedSince(clashes);
    }

    static Change change(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        Instant at = row.getTimestamp("at").toInstant();
        @Nullable Long undoes = row.getObject("undoes", Long.class);
        return new Change(row.getLong("id"), at, row.getString("actor"), row.getString("reason"), undoes);
    }
}
