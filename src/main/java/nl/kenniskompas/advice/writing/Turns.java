package nl.kenniskompas.advice.writing;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Deadline;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.identity.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Moves deadlines and statuses. Each move is a row that says who, when and why.
@Repository
public class Turns {
    private final JdbcClient sql;
    private final CurrentPerson person;
    private final Clock clock;

    Turns(JdbcClient sql, CurrentPerson person, Clock clock) {
        this.sql = sql;
        this.person = person;
        this.clock = clock;
    }

    /// @param commitment as the person saw it
    @Transactional
    public Turned shift(Commitment commitment, Deadline to, String reason) {
        int changed = sql.sql("""
                        update commitment set deadline_text = :text, deadline_from = :from, deadline_until = :until,
                               deadline_certainty = :certainty, version = version + 1 where id = :id and version = :version""")
                .param("text", to.text())
                .param("from", to.from())
                .param("until", to.until())
                .param("certainty", to.certainty().key())
                .param("id", commitment.id())
                .param("version", commitment.version())
                .update();
        if (changed == 0) return new Turned.ChangedSince();
        var before = commitment.deadline();
        sql.sql("""
                        insert into deadline_shift (commitment_id, before_text, before_from, before_until, before_certainty,
                                                    after_text, after_from, after_until, after_certainty, reason, at, actor)
                        values (:commitment, :beforeText, :beforeFrom, :beforeUntil, :beforeCertainty,
                                :text, :from, :until, :certainty, :reason, :at, :actor)""")
                .param("commitment", commitment.id())
                .param("beforeText", before.text())
                .param("beforeFrom", before.from())
                .param("beforeUntil", before.until())
                .param("beforeCertainty", before.certainty().key())
                .param("text", to.text())
                .param("from", to.from())
                .param("until", to.until())
                .param("certainty", to.certainty().key())
                .param("reason", reason.strip())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", person.code())
                .update();
        return new Turned.Done();
    }

    /// @param commitment as the person saw it
    /// @param fulfilment id of the one that brings it there, null when a person says so
    @Transactional
    public Turned step(Commitment commitment, Status to, String reason, @Nullable Long fulfilment) {
        if (!commitment.status().next().contains(to)) return new Turned.NoWay(commitment.status(), to);
        if (!move(commitment, to)) return new Turned.ChangedSince();
        sql.sql("""
                        insert into commitment_step (commitment_id, before_status, status, reason, at, actor, fulfilment_id)
                        values (:commitment, :before, :to, :reason, :at, :actor, :fulfilment)""")
                .param("commitment", commitment.id())
                .param("before", commitment.status().key())
                .param("to", to.key())
                .param("reason", reason.strip())
                .param("at", Timestamp.from(clock.instant()))
                .param("actor", person.code())
                .param("fulfilment", fulfilment)
                .update();
        return new Turned.Done();
    }

    /// Takes back the step that a fulfilment made, when it was the last one.
    ///
    /// @return whether the commitment is now as it would be without that fulfilment
    @Transactional
    public boolean stepBack(Commitment commitment, long fulfilment) {
        record Last(long id, Status before, @Nullable Long fulfilment) {}
        List<Last> steps = sql.sql(
                        "select id, before_status, fulfilment_id from commitment_step where commitment_id = ? order by id desc")
                .param(commitment.id())
                .query((row, n) -> new Last(
                        row.getLong("id"),
                        Status.of(row.getString("before_status")),
                        row.getObject("fulfilment_id", Long.class)))
                .list();
        boolean turned = steps.stream().anyMatch(step -> isOf(step.fulfilment(), fulfilment));
        if (!turned) return true;
        var last = steps.getFirst();
        if (!isOf(last.fulfilment(), fulfilment) || !move(commitment, last.before())) return false;
        sql.sql("delete from commitment_step where id = ?").param(last.id()).update();
        return true;
    }

    private static boolean isOf(@Nullable Long step, long fulfilment) {
        return step != null && step == fulfilment;
    }

    private boolean move(Commitment commitment, Status to) {
        return sql.sql("update commitment set status = ?, version = version + 1 where id = ? and version = ?")
                        .params(to.key(), commitment.id(), commitment.version())
                        .update()
                == 1;
    }
}
