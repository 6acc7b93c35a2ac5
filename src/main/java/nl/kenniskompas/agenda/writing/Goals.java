package nl.kenniskompas.agenda.writing;

import nl.kenniskompas.agenda.edition.Goal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The nodes of the strategic frameworks.
@Repository
public class Goals {
    private final JdbcClient sql;

    Goals(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param goal its id and version do not count
    @Transactional
    public long add(Goal goal) {
        return fill(
                        sql.sql(
                                "insert into goal (agenda_id, parent_id, level, text, place) values (:agenda_id, :parent_id, :level, :text, :place) returning id"),
                        goal)
                .query(Long.class)
                .single();
    }

    @Transactional
    public boolean save(Goal goal) {
        return fill(
                                sql.sql(
                                        "update goal set agenda_id = :agenda_id, parent_id = :parent_id, level = :level, text = :text, place = :place, version = version + 1 where id = :id and version = :version"),
                                goal)
                        .param("id", goal.id())
                        .param("version", goal.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from goal where id = ?").param(id).update();
    }

    private static StatementSpec fill(StatementSpec statement, Goal goal) {
        return statement
                .param("agenda_id", goal.agenda())
                .param("parent_id", goal.parent())
                .param("level", goal.level())
                .param("text", goal.text())
                .param("place", goal.place());
    }
}
