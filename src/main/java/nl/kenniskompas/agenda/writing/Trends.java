package nl.kenniskompas.agenda.writing;

import nl.kenniskompas.agenda.edition.Trend;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Trends of all editions.
@Repository
public class Trends {
    private final JdbcClient sql;

    Trends(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param trend its id and version do not count
    @Transactional
    public long add(Trend trend) {
        return fill(
                        sql.sql(
                                "insert into trend (agenda_id, title, text, place) values (:agenda_id, :title, :text, :place) returning id"),
                        trend)
                .query(Long.class)
                .single();
    }

    @Transactional
    public boolean save(Trend trend) {
        return fill(
                                sql.sql(
                                        "update trend set agenda_id = :agenda_id, title = :title, text = :text, place = :place, version = version + 1 where id = :id and version = :version"),
                                trend)
                        .param("id", trend.id())
                        .param("version", trend.version())
                        .update()
                == 1;
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from trend where id = ?").param(id).update();
    }

    /// Makes these the challenges that the trend feeds.
    @Transactional
    public void feed(long trend, java.util.List<Long> challenges) {
        sql.sql("delete from trend_feeds where trend_id = :trend and not challenge_id = any(:challenges)")
                .param("trend", trend)
                .param("challenges", challenges.toArray(Long[]::new))
                .update();
        for (Long challenge : challenges)
            sql.sql("insert into trend_feeds (trend_id, challenge_id) values (?, ?) on conflict do nothing")
                    .params(trend, challenge)
                    .update();
    }

    private static StatementSpec fill(StatementSpec statement, Trend trend) {
        return statement
                .param("agenda_id", trend.agenda())
                .param("title", trend.title())
                .param("text", trend.text())
                .param("place", trend.place());
    }
}
