package nl.kenniskompas.systemmap.dilemma.source;

import java.util.List;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The dilemmas that the answer to a knowledge question would help.
@Repository
class QuestionDilemmas implements QuestionUses {
    private final JdbcClient sql;

    QuestionDilemmas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Use> of(QuestionId question) {
        return sql.sql("""
                        select d.title, d.id, d.state from dilemma_question q join dilemma d on d.id = q.dilemma_id
                        where q.question_id = :question order by d.id""")
                .param("question", question.value())
                .query((row, n) -> new Use(
                        "dilemma",
                        row.getString("title"),
                        "/dilemmas/" + row.getLong("id"),
                        "systemmap.dilemma.state." + row.getString("state")))
                .list();
    }
}
