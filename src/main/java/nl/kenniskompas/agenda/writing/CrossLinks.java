package nl.kenniskompas.agenda.writing;

import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.CrossLink.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Cross-links of all editions.
@Repository
public class CrossLinks {
    private final JdbcClient sql;

    CrossLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param crossLink its id and version do not count
    @Transactional
    public long add(CrossLink crossLink) {
        return fill(
                        sql.sql(
                                "insert into cross_link (agenda_id, from_challenge, from_issue, from_question, to_challenge, to_issue, to_question, reason) values (:agenda_id, :from_challenge, :from_issue, :from_question, :to_challenge, :to_issue, :to_question, :reason) returning id"),
                        crossLink)
                .query(Long.class)
                .single();
    }

    @Transactional
    public boolean save(CrossLink crossLink) {
        return fill(
                                sql.sql(
                                        "update cross_link set agenda_id = :agenda_id, from_challenge = :from_challenge, from_issue = :from_issue, from_question = :from_question, to_challenge = :to_challenge, to_issue = :to_issue, to_question = :to_question, reason = :reason, version = version + 1 where id = :id and version = :version"),
                                crossLink)
                        .param("id", crossLink.id())
                        .param("version", crossLink.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from cross_link where id = ?").param(id).update();
    }

    private static @Nullable Long at(End end, Kind kind) {
        return end.kind() == kind ? end.id() : null;
    }

    private static StatementSpec fill(StatementSpec statement, CrossLink crossLink) {
        return statement
                .param("agenda_id", crossLink.agenda())
                .param("from_challenge", at(crossLink.from(), Kind.CHALLENGE))
                .param("from_issue", at(crossLink.from(), Kind.ISSUE))
                .param("from_question", at(crossLink.from(), Kind.QUESTION))
                .param("to_challenge", at(crossLink.to(), Kind.CHALLENGE))
                .param("to_issue", at(crossLink.to(), Kind.ISSUE))
                .param("to_question", at(crossLink.to(), Kind.QUESTION))
                .param("reason", crossLink.reason());
    }
}
