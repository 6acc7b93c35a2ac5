package nl.kenniskompas.ingest.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import nl.kenniskompas.identity.OrganisationId;
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
        giveUp();
        return sql.sql("""
                        update intake set state = 'running', worker = :worker, heartbeat = now(), progress = 5, step = 'read',
                               attempts = attempts + 1
                        where id = (select id from intake
                                    where state = 'waiting' or state = 'running' and heartbeat < now() - interval '20 seconds'
                                    order by id limit 1 for update skip locked)
                        returning id, worker, file_name, origin, bytes, sha256, dated, accept_all, title, asked_by, shown_to""").param("worker", worker).query(WorkList::claimed).optional();
    }

    /// A file that took its worker down three times is not tried again by itself.
    private void giveUp() {
        sql.sql("""
                        update intake set state = 'failed', problem = 'FAILURE', step = null, heartbeat = null, ended_at = now()
                        where state = 'running' and heartbeat < now() - interval '20 seconds' and attempts >= 3""").update();
    }

    /// Shows that the job is alive.
    ///
    /// @return whether to go on: nobody cancelled it, and it is still ours
    @Transactional
    boolean beat(Claim claim, String step) {
        return sql.sql("update intake set heartbeat = now(), step = :step"
                                + " where id = :id and worker = :worker and state = 'running' and not cancel_asked")
                        .param("step", step)
                        .param("id", claim.id())
                        .param("worker", claim.worker())
                        .update()
                == 1;
    }

    /// The bytes of a file that could be tried again are kept.
    @Transactional
    void end(Claim claim, Ending ending) {
        sql.sql("""
                        update intake set state = :state, problem = :problem, detail = :detail, document_id = :document,
                               progress = 100, step = null, heartbeat = null, ended_at = now(),
                               bytes = case when :again then bytes end
                        where id = :id and worker = :worker and state = 'running'""")
                .param("state", ending.state())
                .param("problem", ending.problem())
                .param("detail", ending.detail())
                .param("document", ending.document())
                .param("again", ending.worthAnotherTry())
                .param("id", claim.id())
                .param("worker", claim.worker())
                .update();
    }

    /// Lays a job back for the next worker, as this one stops.
    @Transactional
    void release(Claim claim) {
        sql.sql("update intake set state = 'waiting', heartbeat = null, attempts = attempts - 1"
                        + " where id = ? and worker = ? and state = 'running'")
                .params(claim.id(), claim.worker())
                .update();
    }

    private static Claim claimed(ResultSet row, int number) throws SQLException {
        var dated = row.getDate("dated");
        long within = row.getLong("shown_to");
        return new Claim(
                row.getLong("id"),
                row.getString("worker"),
                row.getString("file_name"),
                row.getString("origin"),
                row.getBytes("bytes"),
                row.getString("sha256"),
                dated == null ? null : dated.toLocalDate(),
                row.getBoolean("accept_all"),
                row.getString("title"),
                row.getString("asked_by"),
                within == 0 ? null : new OrganisationId(within));
    }
}
