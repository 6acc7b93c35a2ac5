package nl.kenniskompas.administration.visibility;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Limits {
    private static final String SELECT =
            "select v.*, coalesce(live.called('#' || reviewer_id), '') as reviewer from visibility v ";

    private final JdbcClient sql;
    private final CurrentPerson person;

    Limits(JdbcClient sql, CurrentPerson person) {
        this.sql = sql;
        this.person = person;
    }

    /// Whether items of this kind can be hidden.
    boolean knows(String kind) {
        return sql.sql("select exists (select from history.guarded where name = ? and hideable)")
                .param(kind)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    Optional<Limit> on(String kind, long item) {
        return sql.sql(SELECT + "where v.kind = ? and v.item = ?")
                .params(kind, item)
                .query(Limits::limit)
                .optional();
    }

    /// What must be looked at again soonest comes first.
    List<Limit> all() {
        return sql.sql(SELECT + "order by v.review_on, v.id")
                .query(Limits::limit)
                .list();
    }

    @Transactional
    void add(Limit limit) {
        insert(limit).update();
    }

    /// @return whether it still stood as it was seen
    @Transactional
    boolean save(Limit limit) {
        return filled(sql.sql("""
                        update visibility set audience = :audience, organisation_id = :organisation, circle_id = :circle,
                               people = :people, ground = :ground, explanation = :explanation, reviewer_id = :reviewer,
                               review_on = :reviewOn, version = version + 1
                        where id = :id and version = :version""").param("id", limit.id()).param("version", limit.version()), limit)
                        .update()
                == 1;
    }

    @Transactional
    void lift(long id) {
        sql.sql("delete from visibility where id = ?").param(id).update();
    }

    private JdbcClient.StatementSpec insert(Limit limit) {
        return filled(sql.sql("""
                        insert into visibility (kind, item, audience, organisation_id, circle_id, people, ground, explanation,
                                                reviewer_id, review_on)
                        values (:kind, :item, :audience, :organisation, :circle, :people, :ground, :explanation, :reviewer, :reviewOn)""").param("kind", limit.kind()).param("item", limit.item()), limit);
    }

    private JdbcClient.StatementSpec filled(JdbcClient.StatementSpec statement, Limit limit) {
        return statement
                .param("audience", limit.audience())
                .param("organisation", limit.organisation(), Types.BIGINT)
                .param("circle", limit.circle(), Types.BIGINT)
                .param("people", limit.people().toArray(Long[]::new))
                .param("ground", limit.ground())
                .param("explanation", limit.explanation(), Types.VARCHAR)
                .param("reviewer", reviewer(), Types.BIGINT)
                .param("reviewOn", Date.valueOf(limit.reviewOn()));
    }

    private @Nullable Long reviewer() {
        return person.actor() instanceof Actor.Somebody(var id, var ignored) ? id.value() : null;
    }

    private static Limit limit(ResultSet row, int number) throws SQLException {
        Array people = row.getArray("people");
        return new Limit(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("kind"),
                row.getLong("item"),
                row.getString("audience"),
                row.getObject("organisation_id", Long.class),
                row.getObject("circle_id", Long.class),
                List.of((Long[]) people.getArray()),
                row.getString("ground"),
                row.getString("explanation"),
                row.getString("reviewer"),
                row.getObject("review_on", LocalDate.class));
    }
}
