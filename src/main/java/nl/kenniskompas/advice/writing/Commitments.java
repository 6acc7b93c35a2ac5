package nl.kenniskompas.advice.writing;

import java.util.Optional;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.agenda.QuestionId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All commitments. A deadline that moves and a status that changes go by [Turns], which keeps why.
@Repository
public class Commitments {
    private final JdbcClient sql;

    Commitments(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param commitment its id and version do not count
    @Transactional
    public long add(Commitment commitment) {
        return fill(sql.sql("""
                        insert into commitment (text, actor, ministry_id, ministry, kind, deadline_text, deadline_from,
                                                deadline_until, deadline_certainty, status, made_on, made_in, document_id,
                                                house_number, recommendation_id)
                        values (:text, :actor, :ministryId, :ministry, :kind, :deadlineText, :deadlineFrom, :deadlineUntil,
                                :certainty, :status, :madeOn, :madeIn, :document, :houseNumber, :recommendation) returning id"""), commitment).query(Long.class).single();
    }

    /// Keeps it as it is said here, deadline and status included: to put right what was read wrong.
    @Transactional
    public boolean save(Commitment commitment) {
        return fill(sql.sql("""
                                update commitment set text = :text, actor = :actor, ministry_id = :ministryId,
                                       ministry = :ministry, kind = :kind, deadline_text = :deadlineText,
                                       deadline_from = :deadlineFrom, deadline_until = :deadlineUntil,
                                       deadline_certainty = :certainty, status = :status, made_on = :madeOn,
                                       made_in = :madeIn, document_id = :document, house_number = :houseNumber,
                                       recommendation_id = :recommendation, version = version + 1
                                where id = :id and version = :version"""), commitment)
                        .param("id", commitment.id())
                        .param("version", commitment.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from commitment where id = ?").param(id).update();
    }

    /// Says from which recommendation it follows; null for none. No new version: who edits its words is not in the way
    /// of who links it.
    @Transactional
    public void follow(long id, @Nullable Long recommendation) {
        sql.sql("update commitment set recommendation_id = :recommendation where id = :id")
                .param("recommendation", recommendation)
                .param("id", id)
                .update();
    }

    @Transactional
    public void link(long id, QuestionId question) {
        sql.sql("insert into commitment_question (commitment_id, question_id) values (?, ?) on conflict do nothing")
                .params(id, question.value())
                .update();
    }

    @Transactional
    public void unlink(long id, QuestionId question) {
        sql.sql("delete from commitment_question where commitment_id = ? and question_id = ?")
                .params(id, question.value())
                .update();
    }

    /// The one that the House's own register has under this number.
    public Optional<Long> numbered(String houseNumber) {
        return sql.sql("select id from commitment where house_number = ?")
                .param(houseNumber)
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    private static StatementSpec fill(StatementSpec statement, Commitment it) {
        var ministry = it.ministry();
        var known = ministry == null ? null : ministry.id();
        var document = it.document();
        return statement
                .param("text", it.text())
                .param("actor", it.actor())
                .param("ministryId", known == null ? null : known.value())
                .param("ministry", ministry == null || known != null ? null : ministry.name())
                .param("kind", it.kind().key())
                .param("deadlineText", it.deadline().text())
                .param("deadlineFrom", it.deadline().from())
                .param("deadlineUntil", it.deadline().until())
                .param("certainty", it.deadline().certainty().key())
                .param("status", it.status().key())
                .param("madeOn", it.madeOn())
                .param("madeIn", it.madeIn())
                .param("document", document == null ? null : document.value())
                .param("houseNumber", it.houseNumber())
                .param("recommendation", it.recommendation());
    }
}
