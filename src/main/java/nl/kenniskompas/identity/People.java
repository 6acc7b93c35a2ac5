package nl.kenniskompas.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The people that the platform knows.
@Repository
public class People {
    private static final String SELECT =
            "select id, version, name, email, issuer, created_at, last_seen_at, disabled_at from person ";

    private final JdbcClient sql;
    private final Acting acting;
    private final Clock clock;

    People(JdbcClient sql, Acting acting, Clock clock) {
        this.sql = sql;
        this.acting = acting;
        this.clock = clock;
    }

    public Optional<Person> find(PersonId id) {
        return sql.sql(SELECT + "where id = ? and erased_at is null")
                .param(id.value())
                .query(People::person)
                .optional();
    }

    /// By name; who was erased is no longer among them.
    public List<Person> all() {
        return sql.sql(SELECT + "where erased_at is null order by lower(name), id")
                .query(People::person)
                .list();
    }

    /// Who came in by this subject of this issuer; a new person when nobody did yet. Also brings name and address up to
    /// date, as the issuer knows best. A new person has no role: that an administrator gives.
    public Person arrived(String issuer, String subject, String name, @Nullable String email) {
        return acting.asPlatform(() -> sql.sql("""
                        insert into person (issuer, subject, name, email, created_at, last_seen_at)
                        values (:issuer, :subject, :name, :email, :now, :now)
                        on conflict (issuer, subject) do update set last_seen_at = :now, name = :name,
                               email = coalesce(:email, person.email), version = person.version + 1
                        returning id, version, name, email, issuer, created_at, last_seen_at, disabled_at""")
                .param("issuer", issuer)
                .param("subject", subject)
                .param("name", name)
                .param("email", email)
                .param("now", Timestamp.from(clock.instant()))
                .query(People::person)
                .single());
    }

    /// Somebody from outside, who will come in by links that are sent to an address.
    ///
    /// @return empty when the platform knows the address already
    @Transactional
    public Optional<Person> invite(String name, String email) {
        return sql.sql("""
                        insert into person (issuer, subject, name, email, created_at)
                        select 'mail', lower(:email), :name, :email, :now
                        where not exists (select from person p where lower(p.email) = lower(:email) and p.erased_at is null)
                        on conflict (issuer, subject) do nothing
                        returning id, version, name, email, issuer, created_at, last_seen_at, disabled_at""")
                .param("name", name)
                .param("email", email)
                .param("now", Timestamp.from(clock.instant()))
                .query(People::person)
                .optional();
    }

    /// Nothing that tells who it was stays, nor a way to come in again; only the code, so that the log still holds.
    /// To be called as the platform.
    ///
    /// @return false when there is no such person any more
    @Transactional
    public boolean erase(PersonId id) {
        int found = sql.sql("""
                        update person set name = '', email = null, issuer = 'erased', subject = gen_random_uuid()::text,
                               last_seen_at = null, warned_at = null, erased_at = :now,
                               disabled_at = coalesce(disabled_at, :now), version = version + 1
                        where id = :id and erased_at is null""")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id.value())
                .update();
        if (found == 0) return false;
        sql.sql("delete from membership where person_id = ?").param(id.value()).update();
        sql.sql("delete from circle_member where person_id = ?")
                .param(id.value())
                .update();
        return true;
    }

    /// Closes an account, or opens it again. A closed one can do nothing from its next request on.
    @Transactional
    public boolean disable(PersonId id, boolean disabled) {
        return sql.sql("update person set disabled_at = :at, version = version + 1"
                                + " where id = :id and (disabled_at is null) = :disabled")
                        .param("at", disabled ? Timestamp.from(clock.instant()) : null, java.sql.Types.TIMESTAMP)
                        .param("id", id.value())
                        .param("disabled", disabled)
                        .update()
                == 1;
    }

    /// What the person may do somewhere, the most of it; empty when nothing, and when the account is closed.
    ///
    /// @return empty outside when there is no such person any more
    Optional<Standing> standing(PersonId id) {
        return acting.asPlatform(() -> sql.sql("""
                        select p.name, (select m.role from membership m where m.person_id = p.id
                                        order by live.rank_of(m.role) desc limit 1) as role
                        from person p where p.id = ? and p.disabled_at is null and p.erased_at is null""")
                .param(id.value())
                .query((row, n) -> new Standing(
                        row.getString("name"),
                        Optional.ofNullable(row.getString("role")).map(Role::of)))
                .optional());
    }

    record Standing(String name, Optional<Role> role) {}

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(row.getLong("id")),
                row.getInt("version"),
                row.getString("name"),
                row.getString("email"),
                row.getString("issuer"),
                row.getTimestamp("created_at").toInstant(),
                moment(row.getTimestamp("last_seen_at")),
                moment(row.getTimestamp("disabled_at")));
    }

    private static @Nullable Instant moment(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
