package nl.kenniskompas.advice.writing;

import nl.kenniskompas.advice.thread.Advice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All advices.
@Repository
public class Advices {
    private final JdbcClient sql;

    Advices(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param advice its id and version do not count
    @Transactional
    public long add(Advice advice) {
        return fill(
                        sql.sql(
                                "insert into advice (title, bodies, published, document_id) values (:title, :bodies, :published, :document) returning id"),
                        advice)
                .query(Long.class)
                .single();
    }

    @Transactional
    public boolean save(Advice advice) {
        return fill(
                                sql.sql(
                                        "update advice set title = :title, bodies = :bodies, published = :published, document_id = :document, version = version + 1 where id = :id and version = :version"),
                                advice)
                        .param("id", advice.id())
                        .param("version", advice.version())
                        .update()
                == 1;
    }

    /// With its recommendations; the commitments that follow from them stay.
    @Transactional
    public void remove(long id) {
        sql.sql("delete from advice where id = ?").param(id).update();
    }

    private static StatementSpec fill(StatementSpec statement, Advice advice) {
        var document = advice.document();
        return statement
                .param("title", advice.title())
                .param("bodies", advice.bodies().toArray(String[]::new))
                .param("published", advice.published())
                .param("document", document == null ? null : document.value());
    }
}
