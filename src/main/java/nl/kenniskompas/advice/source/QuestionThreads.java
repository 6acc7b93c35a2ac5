package nl.kenniskompas.advice.source;

import java.util.List;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The commitments and recommendations that are linked with a knowledge question.
@Repository
class QuestionThreads implements QuestionUses {
    private final JdbcClient sql;

    QuestionThreads(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Use> of(QuestionId question) {
        return sql.sql("""
                        select 'commitment' as kind, c.text as label, '/toezeggingen/' || c.id as address,
                               'advice.status.' || c.status as state, c.id
                        from commitment_question l join commitment c on c.id = l.commitment_id
                        where l.question_id = :question
                        union all
                        select 'recommendation', r.text, '/adviezen/' || r.advice_id || '#aanbeveling-' || r.id,
                               'advice.position.' || r.position, r.id
                        from recommendation_question l join recommendation r on r.id = l.recommendation_id
                        where l.question_id = :question
                        order by kind, id""")
                .param("question", question.value())
                .query((row, n) -> new Use(
                        row.getString("kind"),
                        row.getString("label"),
                        row.getString("address"),
                        row.getString("state")))
                .list();
    }
}
