package nl.kenniskompas.agenda.taking;

import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.agenda.edition.Agendas;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.Issues;
import nl.kenniskompas.ingest.Taker.Accepted;
import nl.kenniskompas.ingest.Taker.Taken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Cells whose questions are already in research programmes. One is there or not, so nothing in it can change.
@Component
class CoveredItems implements Items {
    private final Agendas agendas;
    private final Issues issues;
    private final JdbcClient sql;

    CoveredItems(Agendas agendas, Issues issues, JdbcClient sql) {
        this.agendas = agendas;
        this.issues = issues;
        this.sql = sql;
    }

    @Override
    public Kind kind() {
        return Kind.COVERED;
    }

    @Override
    public Taken add(Accepted proposal) {
        Long issue = proposal.parent();
        var type = QuestionType.of(proposal.fields().get("type"));
        if (issue == null || agendas.agendaOf("issue", issue).isEmpty()) return new Taken.Impossible(NO_EDITION);
        if (type.isEmpty()) return new Taken.Impossible("ingest.review.no-type");
        return new Taken.Item(issues.cover(issue, type.get()));
    }

    @Override
    public void change(Accepted proposal, Map<String, String> fields, long item) {}

    @Override
    public void remove(long item) {
        sql.sql("delete from covered_elsewhere where id = ?").param(item).update();
    }

    @Override
    public Optional<Standing> standing(long item) {
        return sql.sql("""
                        select c.agenda_id, e.type from covered_elsewhere e
                        join issue i on i.id = e.issue_id join challenge c on c.id = i.challenge_id where e.id = ?""")
                .param(item)
                .query((row, n) -> new Standing(row.getLong(1), Map.of("type", row.getString(2)), true))
                .optional();
    }
}
