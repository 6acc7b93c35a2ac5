package nl.kenniskompas.systemmap.source;

import java.util.List;
import nl.kenniskompas.agenda.QuestionId;
import nl.kenniskompas.agenda.QuestionUses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The relations that touch a knowledge question.
@Repository
class QuestionRelations implements QuestionUses {
    private final JdbcClient sql;

    QuestionRelations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<Use> of(QuestionId question) {
        return sql.sql("""
                        select r.id, c.name || ' → ' || e.name as label, '/samenhangen/' || r.id as address,
                               case r.sign when '+' then 'more' when '-' then 'less' else 'unclear' end as sign
                        from relation_question q join relation r on r.id = q.relation_id
                        join factor c on c.id = r.cause_id join factor e on e.id = r.effect_id
                        where q.question_id = ? order by r.id""")
                .param(question.value())
                .query((row, n) -> new Use(
                        "relation",
                        row.getString("label"),
                        row.getString("address"),
                        "systemmap.sign." + row.getString("sign")))
                .list();
    }
}
