package nl.kenniskompas.ingest.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import nl.kenniskompas.identity.CurrentPerson;
import nl.kenniskompas.ingest.intake.Intake.State;
import nl.kenniskompas.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The files on their way in.
@Repository
public class Intakes {
    private static final String COLUMNS =
            "select id, file_name, state, problem, detail, progress, step, cancel_asked, document_id, bytes is not null as kept, asked_at, live.called(asked_by) as asked_by, ended_at from intake ";

    private final JdbcClient sql;
    private final CurrentPerson person;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Intakes(JdbcClient sql, CurrentPerson person, Clock clock, ApplicationEventPublisher events) {
        this.sql = sql;
        this.person = person;
        this.clock = clock;
        this.events = events;
    }

    /// @return the id of the job that reads it
    @Transactional
    public long accept(Upload upload) {
        return accept(upload, null);
    }

    /// @param batch with which it came in, null when it came alone
    @Transactional
    public long accept(Upload upload, @Nullable Long batch) {
        long id = sql.sql("""
                        insert into intake (file_name, origin, bytes, sha256, dated, state, accept_all, batch_id, title, shown_to, asked_at, asked_by)
                        values (:name, :origin, :bytes, :sha256, :dated, 'waiting', :all, :batch, :title, :within, :at, :by) returning id""")
                .param("name", upload.fileName())
                .param("origin", upload.origin())
                .param("bytes", upload.bytes())
                .param("sha256", sha256(upload.bytes()))
                .param("dated", upload.date())
                .param("all", upload.acceptAll())
                .param("batch", batch)
                .param("title", upload.title())
                .param(
                        "within",
                        upload.within() == null ? null : upload.within().value(),
                        Types.BIGINT)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", person.code())
                .query(Long.class)
                .single();
        events.publishEvent(new IntakeAsked(id));
        return id;
    }

    public Intake get(long id) {
        return sql.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Intakes::intake)
                .optional()
                .orElseThrow(() -> new NotFound("intake", id));
    }

    public List<Intake> latest(int count) {
        return sql.sql(COLUMNS + "order by id desc limit ?")
                .param(count)
                .query(Intakes::intake)
                .list();
    }

    /// In the order in which they came in.
    List<Intake> inBatch(long batch) {
        return sql.sql(COLUMNS + "where batch_id = ? order by id")
                .param(batch)
                .query(Intakes::intake)
                .list();
    }

    /// A waiting job is cancelled at once, a running one as soon as its worker sees it.
    @Transactional
    void cancel(long id) {
        sql.sql("update intake set cancel_asked = true where id = ? and state = 'running'")
                .param(id)
                .update();
        sql.sql("update intake set state = 'cancelled', bytes = null, ended_at = ? where id = ? and state = 'waiting'")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    /// Reads a failed file once more, when it is still here.
    @Transactional
    void retry(long id) {
        int again = sql.sql("""
                        update intake set state = 'waiting', problem = null, detail = null, attempts = 0, cancel_asked = false,
                               ended_at = null where id = ? and state = 'failed' and bytes is not null""").param(id).update();
        if (again == 1) events.publishEvent(new IntakeAsked(id));
    }

    /// A foreign file name without folders or anything that is not to be seen.
    static String nameOf(@Nullable String foreign) {
        String name = String.valueOf(foreign).replaceAll("\\p{C}", " ");
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .strip();
        return last.isEmpty() ? "?" : last.substring(Math.max(0, last.length() - 200));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Intake intake(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Intake(
                row.getLong("id"),
                row.getString("file_name"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("problem"),
                row.getString("detail"),
                row.getInt("progress"),
                row.getString("step"),
                row.getBoolean("cancel_asked"),
                row.getObject("document_id", Long.class),
                row.getString("state").equals("failed") && row.getBoolean("kept"),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("asked_by"),
                ended == null ? null : ended.toInstant());
    }
}
