package nl.kenniskompas.advice.thread;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of advices and recommendations.
@Repository
class AdviceRows {
    private final JdbcClient sql;

    AdviceRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// The newest first.
    List<Advice> all() {
        return sql.sql("select * from advice order by published desc nulls last, id desc")
                .query(AdviceRows::advice)
                .list();
    }

    Optional<Advice> one(long id) {
        return sql.sql("select * from advice where id = ?")
                .param(id)
                .query(AdviceRows::advice)
                .optional();
    }

    /// The advice that holds a recommendation.
    Optional<Long> holding(long recommendation) {
        return sql.sql("select advice_id from recommendation where id = ?")
                .param(recommendation)
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    /// In the order of their advice.
    List<Recommendation> recommendations(List<Long> advices) {
        if (advices.isEmpty()) return List.of();
        return sql.sql("select * from recommendation where advice_id = any (?) order by place, id")
                .param(advices.toArray(Long[]::new))
                .query(AdviceRows::recommendation)
                .list();
    }

    private static Advice advice(ResultSet row, int number) throws SQLException {
        return new Advice(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("title"),
                words(row.getArray("bodies")),
                row.getObject("published", LocalDate.class),
                PromiseRows.document(row, "document_id"));
    }

    private static Recommendation recommendation(ResultSet row, int number) throws SQLException {
        return new Recommendation(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("advice_id"),
                row.getObject("number", Integer.class),
                words(row.getArray("bodies")),
                row.getString("text"),
                Position.of(row.getString("position")),
                row.getString("response"),
                row.getString("responder"),
                row.getString("response_in"),
                PromiseRows.document(row, "response_document_id"),
                row.getString("section"),
                row.getInt("place"));
    }

    private static List<String> words(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
