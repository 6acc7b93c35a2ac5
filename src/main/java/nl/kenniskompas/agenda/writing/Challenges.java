package nl.kenniskompas.agenda.writing;

import nl.kenniskompas.agenda.edition.Challenge;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Challenges of all editions.
@Repository
public class Challenges {
    private final JdbcClient sql;

    Challenges(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param challenge its id and version do not count
    @Transactional
    public long add(Challenge challenge) {
        return fill(
                        sql.sql(
                                "insert into challenge (agenda_id, number, title, goal, voice, introduction, predecessor_id) values (:agenda_id, :number, :title, :goal, :voice, :introduction, :predecessor_id) returning id"),
                        challenge)
                .query(Long.class)
                .single();
    }

    @Transactional
    public boolean save(Challenge challenge) {
        return fill(
                                sql.sql(
                                        "update challenge set agenda_id = :agenda_id, number = :number, title = :title, goal = :goal, voice = :voice, introduction = :introduction, predecessor_id = :predecessor_id, version = version + 1 where id = :id and version = :version"),
                                challenge)
                        .param("id", challenge.id())
                        .param("version", challenge.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from challenge where id = ?").param(id).update();
    }

    private static StatementSpec fill(StatementSpec statement, Challenge challenge) {
        return statement
                .param("agenda_id", challenge.agenda())
                .param("number", challenge.number())
                .param("title", challenge.title())
                .param("goal", challenge.goal())
                .param("voice", challenge.voice())
                .param("introduction", challenge.introduction())
                .param("predecessor_id", challenge.predecessor());
    }
}
