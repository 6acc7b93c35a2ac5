package nl.kenniskompas.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who has which role where.
@Repository
public class Memberships {
    private static final String SELECT = "select id, version, person_id, organisation_id, role from membership ";

    private final JdbcClient sql;

    Memberships(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param organisation null in all of them
    public record Membership(
            long id, int version, PersonId person, @Nullable OrganisationId organisation, Role role) {}

    public List<Membership> of(PersonId person) {
        return sql.sql(SELECT + "where person_id = ? order by id")
                .param(person.value())
                .query(Memberships::membership)
                .list();
    }

    public Optional<Membership> find(long id) {
        return sql.sql(SELECT + "where id = ?")
                .param(id)
                .query(Memberships::membership)
                .optional();
    }

    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean change(Membership membership, Role role) {
        return sql.sql("update membership set role = ?, version = version + 1 where id = ? and version = ?")
                        .params(role.key(), membership.id(), membership.version())
                        .update()
                == 1;
    }

    /// Whether without this person nobody could give rights everywhere.
    public boolean isLastAdministrator(PersonId person) {
        return sql.sql("""
                        select coalesce(array_agg(p.id) = array[:person], false) from membership m join person p on p.id = m.person_id
                        where m.organisation_id is null and m.role = 'administrator'
                          and p.disabled_at is null and p.erased_at is null""")
                .param("person", person.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /// Gives a role, in place of the one that the person had there.
    @Transactional
    public void give(PersonId person, @Nullable OrganisationId organisation, Role role) {
        sql.sql("""
                        insert into membership (person_id, organisation_id, role) values (:person, :organisation, :role)
                        on conflict (person_id, organisation_id) do update set role = :role, version = membership.version + 1
                        where membership.role <> :role""")
                .param("person", person.value())
                .param("organisation", organisation == null ? null : organisation.value(), java.sql.Types.BIGINT)
                .param("role", role.key())
                .update();
    }

    @Transactional
    public boolean take(PersonId person, @Nullable OrganisationId organisation) {
        return sql.sql("delete from membership where person_id = :person"
                                + " and organisation_id is not distinct from :organisation")
                        .param("person", person.value())
                        .param(
                                "organisation",
                                organisation == null ? null : organisation.value(),
                                java.sql.Types.BIGINT)
                        .update()
                == 1;
    }

    private static Membership membership(ResultSet row, int number) throws SQLException {
        return new Membership(
                row.getLong("id"),
                row.getInt("version"),
                new PersonId(row.getLong("person_id")),
                Optional.ofNullable(row.getObject("organisation_id", Long.class))
                        .map(OrganisationId::new)
                        .orElse(null),
                Role.of(row.getString("role")));
    }
}
