package nl.kenniskompas.identity;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who has which role where.
@Repository
public class Memberships {
    private final JdbcClient sql;

    Memberships(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param organisation null in all of them
    public record Membership(
            long id, PersonId person, @Nullable OrganisationId organisation, Role role) {}

    public List<Membership> of(PersonId person) {
        return sql.sql("select id, person_id, organisation_id, role from membership where person_id = ? order by id")
                .param(person.value())
                .query((row, n) -> new Membership(
                        row.getLong("id"),
                        new PersonId(row.getLong("person_id")),
                        Optional.ofNullable(row.getObject("organisation_id", Long.class))
                                .map(OrganisationId::new)
                                .orElse(null),
                        Role.of(row.getString("role"))))
                .list();
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
}
