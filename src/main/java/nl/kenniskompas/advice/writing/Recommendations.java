package nl.kenniskompas.advice.writing;

import nl.kenniskompas.advice.thread.Recommendation;
import nl.kenniskompas.agenda.QuestionId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The recommendations of all advices, with the positions on them.
@Repository
public class Recommendations {
    private final JdbcClient sql;

    Recommendations(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param recommendation its id and version do not count
    @Transactional
    public long add(Recommendation recommendation) {
        return fill(sql.sql("""
                        insert into recommendation (advice_id, number, bodies, text, position, response, responder,
                                                    response_in, response_document_id, section, place)
                        values (:advice, :number, :bodies, :text, :position, :response, :responder,
                                :responseIn, :responseDocument, :section, :place) returning id"""), recommendation).query(Long.class).single();
    }

    @Transactional
    public boolean save(Recommendation recommendation) {
        return fill(sql.sql("""
                                update recommendation set advice_id = :advice, number = :number, bodies = :bodies, text = :text,
                                       position = :position, response = :response, responder = :responder,
                                       response_in = :responseIn, response_document_id = :responseDocument,
                                       section = :section, place = :place, version = version + 1
                                where id = :id and version = :version"""), recommendation)
                        .param("id", recommendation.id())
                        .param("version", recommendation.version())
                        .update()
                == 1;
    }

    /// The commitments that follow from it stay.
    @Transactional
    public void remove(long id) {
        sql.sql("delete from recommendation where id = ?").param(id).update();
    }

    @Transactional
    public void link(long id, QuestionId question) {
        sql.sql(
                        "insert into recommendation_question (recommendation_id, question_id) values (?, ?) on conflict do nothing")
                .params(id, question.value())
                .update();
    }

    @Transactional
    public void unlink(long id, QuestionId question) {
        sql.sql("delete from recommendation_question where recommendation_id = ? and question_id = ?")
                .params(id, question.value())
                .update();
    }

    private static StatementSpec fill(StatementSpec statement, Recommendation it) {
        var document = it.responseDocument();
        return statement
                .param("advice", it.advice())
                .param("number", it.number())
                .param("bodies", it.bodies().toArray(String[]::new))
                .param("text", it.text())
                .param("position", it.position().key())
                .param("response", it.response())
                .param("responder", it.responder())
                .param("responseIn", it.responseIn())
                .param("responseDocument", document == null ? null : document.value())
                .param("section", it.section())
                .param("place", it.place());
    }
}
