package nl.kenniskompas.systemmap.dilemma.writing;

import nl.kenniskompas.systemmap.dilemma.DilemmaPosition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The positions of ministries on all dilemmas.
@Repository
public class DilemmaPositions {
    private final JdbcClient sql;

    DilemmaPositions(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param position its id and version do not count
    @Transactional
    public long add(DilemmaPosition position) {
        return fill(sql.sql("""
                        insert into dilemma_position (dilemma_id, ministry, leaning, words, said_by, said_on, said_in, passage_id)
                        values (:dilemma, :ministry, :leaning, :words, :by, :on, :in, :passage) returning id"""), position)
                .param("dilemma", position.dilemma())
                .query(Long.class)
                .single();
    }

    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean save(DilemmaPosition position) {
        return fill(sql.sql("""
                                update dilemma_position set ministry = :ministry, leaning = :leaning, words = :words, said_by = :by,
                                       said_on = :on, said_in = :in, passage_id = :passage, version = version + 1
                                where id = :id and version = :version"""), position)
                        .param("id", position.id())
                        .param("version", position.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from dilemma_position where id = ?").param(id).update();
    }

    private static StatementSpec fill(StatementSpec statement, DilemmaPosition it) {
        var passage = it.passage();
        return statement
                .param("ministry", it.written())
                .param("leaning", it.leaning().key())
                .param("words", it.words())
                .param("by", it.by())
                .param("on", it.on())
                .param("in", it.in())
                .param("passage", passage == null ? null : passage.value());
    }
}
