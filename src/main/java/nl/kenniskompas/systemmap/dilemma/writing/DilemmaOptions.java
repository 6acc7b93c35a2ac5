package nl.kenniskompas.systemmap.dilemma.writing;

import nl.kenniskompas.systemmap.dilemma.DilemmaOption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The ways out of all dilemmas.
@Repository
public class DilemmaOptions {
    private final JdbcClient sql;

    DilemmaOptions(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param option its id and version do not count
    @Transactional
    public long add(DilemmaOption option) {
        return fill(sql.sql("""
                        insert into dilemma_option (dilemma_id, title, text, first_effect, second_effect, actors, place)
                        values (:dilemma, :title, :text, :first, :second, :actors, :place) returning id"""), option)
                .param("dilemma", option.dilemma())
                .query(Long.class)
                .single();
    }

    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean save(DilemmaOption option) {
        return fill(sql.sql("""
                                update dilemma_option set title = :title, text = :text, first_effect = :first,
                                       second_effect = :second, actors = :actors, place = :place, version = version + 1
                                where id = :id and version = :version"""), option)
                        .param("id", option.id())
                        .param("version", option.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from dilemma_option where id = ?").param(id).update();
    }

    private static StatementSpec fill(StatementSpec statement, DilemmaOption it) {
        return statement
                .param("title", it.title())
                .param("text", it.text())
                .param("first", it.first())
                .param("second", it.second())
                .param("actors", it.actors())
                .param("place", it.place());
    }
}
