package nl.kenniskompas.ingest.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The jobs as a worker sees them. Several processes may work on one list; each job is done by one of them.
@Repository
class WorkList {
    private final JdbcClient sql;

    WorkList(JdbcClient sql) {
        this.sql = sql;
    }

    @Transactional
    Optional<Claim> claim(String worker) {
        return sql.sql("""
                        update intake set state = 'running', worker = :worker, heartbeat = now(), progress = 5, step = 'read'
                        where id = (select id from intake
                                    where state = 'waiting' or state = 'running' and heartbeat < now() - interval '20 seconds'
                                    order by id limit 1 for update skip locked)
                        returning id, file_name, origin, bytes, sha256, dated, accept_all""").param("worker", worker).query(WorkList::claimed).optional();
    }

    /// Shows that the job is alive.
    ///
    /// @return whether somebody asked to cancel it
    @Transactional
    boolean beat(Claim claim, int progress, String step) {
        return sql.sql("update intake set heartbeat = now(), progress = :progress, step = :step where id = :id"
                        + " returning cancel_asked")
                .param("progress", progress)
                .param("step", step)
                .param("id", claim.id())
                .query(Boolean.class)
                .single();
    }

    @Transactional
    void end(Claim claim, String state, @Nullable String problem, @Nullable String detail, @Nullable Long document) {
        sql.sql("""
                        update intake set state = :state, problem = :problem, detail = :detail, document_id = :document,
                               progress = 100, step = null, bytes = null, heartbeat = null, ended_at = now()
                        where id = :id""")
                .param("state", state)
                .param("problem", problem)
                .param("detail", detail)
                .param("document", document)
                .param("id", claim.id())
                .update();
    }

    private static Claim claimed(ResultSet row, int number) throws SQLException {
        var dated = row.getDate("dated");
        return new Claim(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("origin"),
                row.getBytes("bytes"),
                row.getString("sha256"),
                dated == null ? null : dated.toLocalDate(),
                row.getBoolean("accept_all"));
    }
}
