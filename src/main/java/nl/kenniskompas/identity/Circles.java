package nl.kenniskompas.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The groups, and who is in them.
@Repository
public class Circles {
    private static final String SELECT = "select id, version, organisation_id, name from circle ";

    private final JdbcClient sql;

    Circles(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Circle> all() {
        return sql.sql(SELECT + "order by lower(name), id")
                .query(Circles::circle)
                .list();
    }

    public Optional<Circle> find(long id) {
        return sql.sql(SELECT + "where id = ?").param(id).query(Circles::circle).optional();
    }

    public List<Circle> of(PersonId person) {
        return sql.sql(SELECT
                        + "where id in (select circle_id from circle_member where person_id = ?) order by lower(name)")
                .param(person.value())
                .query(Circles::circle)
                .list();
    }

    public List<Circle.Member> members(Circle circle) {
        return sql.sql("""
                        select m.id, m.person_id, live.called('#' || m.person_id) as name from circle_member m
                        where m.circle_id = ? order by lower(live.called('#' || m.person_id)), m.id""")
                .param(circle.id())
                .query((row, n) -> new Circle.Member(
                        row.getLong("id"), new PersonId(row.getLong("person_id")), row.getString("name")))
                .list();
    }

    /// How many items are shown to the group only, also those that the reader does not see.
    public long uses(Circle circle) {
        return sql.sql("select live.shown_to_circle(?)")
                .param(circle.id())
                .query((row, n) -> row.getLong(1))
                .single();
    }

    @Transactional
    public Circle add(@Nullable OrganisationId organisation, String name) {
        return sql.sql("insert into circle (organisation_id, name) values (?, ?)"
                        + " returning id, version, organisation_id, name")
                .param(1, organisation == null ? null : organisation.value(), Types.BIGINT)
                .param(2, name)
                .query(Circles::circle)
                .single();
    }

    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean rename(Circle circle, String name) {
        return sql.sql("update circle set name = ?, version = version + 1 where id = ? and version = ?")
                        .params(name, circle.id(), circle.version())
                        .update()
                == 1;
    }

    /// With its members.
    @Transactional
    public void remove(Circle circle) {
        sql.sql("delete from circle where id = ?").param(circle.id()).update();
    }

    @Transactional
    public void join(Circle circle, PersonId person) {
        sql.sql("insert into circle_member (circle_id, person_id) values (?, ?) on conflict do nothing")
                .params(circle.id(), person.value())
                .update();
    }

    @Transactional
    public void leave(Circle circle, PersonId person) {
        sql.sql("delete from circle_member where circle_id = ? and person_id = ?")
                .params(circle.id(), person.value())
                .update();
    }

    private static Circle circle(ResultSet row, int number) throws SQLException {
        return new Circle(
                row.getLong("id"),
                row.getInt("version"),
                Optional.ofNullable(row.getObject("organisation_id", Long.class))
                        .map(OrganisationId::new)
                        .orElse(null),
                row.getString("name"));
    }
}
