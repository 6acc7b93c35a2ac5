package nl.kenniskompas.advice.writing;

import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Fulfilment;
import nl.kenniskompas.advice.thread.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The fulfilments of all commitments.
@Repository
public class Fulfilments {
    private final JdbcClient sql;
    private final Turns turns;

    Fulfilments(JdbcClient sql, Turns turns) {
        this.sql = sql;
        this.turns = turns;
    }

    /// Keeps it, and brings the commitment where it then is: done, or partly when something is left to do.
    ///
    /// @param fulfilment its id and version do not count
    /// @param commitment as it stands
    @Transactional
    public long add(Fulfilment fulfilment, Commitment commitment, String reason) {
        long id = fill(
                        sql.sql(
                                "insert into fulfilment (commitment_id, document_id, words, day, whole) values (:commitment, :document, :words, :day, :whole) returning id"),
                        fulfilment)
                .query(Long.class)
                .single();
        var to = fulfilment.whole() ? Status.DONE : Status.PARTLY;
        if (commitment.status().isRunning() && commitment.status() != to) turns.step(commitment, to, reason, id);
        return id;
    }

    @Transactional
    public boolean save(Fulfilment fulfilment) {
        return fill(
                                sql.sql(
                                        "update fulfilment set commitment_id = :commitment, document_id = :document, words = :words, day = :day, whole = :whole, version = version + 1 where id = :id and version = :version"),
                                fulfilment)
                        .param("id", fulfilment.id())
                        .param("version", fulfilment.version())
                        .update()
                == 1;
    }

    /// Removes it, and takes back the step of the commitment that it made, unless others followed on that.
    ///
    /// @param commitment as it stands
    @Transactional
    public void withdraw(long id, Commitment commitment) {
        turns.stepBack(commitment, id);
        remove(id);
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from fulfilment where id = ?").param(id).update();
    }

    private static StatementSpec fill(StatementSpec statement, Fulfilment fulfilment) {
        var document = fulfilment.document();
        return statement
                .param("commitment", fulfilment.commitment())
                .param("document", document == null ? null : document.value())
                .param("words", fulfilment.words())
                .param("day", fulfilment.day())
                .param("whole", fulfilment.whole());
    }
}
