package nl.kenniskompas.agenda.writing;

import java.util.List;
import nl.kenniskompas.agenda.edition.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Knowledge questions of all editions.
@Repository
public class Questions {
    private final JdbcClient sql;

    Questions(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param question its id and version do not count
    @Transactional
    public long add(Question question) {
        return fill(
                        sql.sql(
                                "insert into question (agenda_id, issue_id, type, topic, text, place, predecessor_id) values (:agenda_id, :issue_id, :type, :topic, :text, :place, :predecessor_id) returning id"),
                        question)
                .query(Long.class)
                .single();
    }

    @Transactional
    public boolean save(Question question) {
        return fill(
                                sql.sql(
                                        "update question set agenda_id = :agenda_id, issue_id = :issue_id, type = :type, topic = :topic, text = :text, place = :place, predecessor_id = :predecessor_id, version = version + 1 where id = :id and version = :version"),
                                question)
                        .param("id", question.id())
                        .param("version", question.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from question where id = ?").param(id).update();
    }

    /// Gives questions that stand together this order. Places are no part of a version: who edits one question is not
    /// in the way of who moves another.
    @Transactional
    public void arrange(List<Long> ids) {
        sql.sql("""
                        update question q set place = wanted.place - 1
                        from unnest(:ids::bigint[]) with ordinality wanted (id, place)
                        where q.id = wanted.id and q.place <> wanted.place - 1""").param("ids", ids.toArray(Long[]::new)).update();
    }

    private static StatementSpec fill(StatementSpec statement, Question question) {
        return statement
                .param("agenda_id", question.agenda())
                .param("issue_id", question.issue())
                .param("type", question.type() == null ? null : question.type().key())
                .param("topic", question.topic())
                .param("text", question.text())
                .param("place", question.place())
                .param("predecessor_id", question.predecessor());
    }
}
