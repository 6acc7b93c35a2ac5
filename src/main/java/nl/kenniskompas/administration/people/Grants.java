package nl.kenniskompas.administration.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kenniskompas.identity.Memberships.Membership;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has which role, and since when. Reads the tables of the module identity, which promises them to read models.
@Repository
public class Grants {
    private static final String SELECT = """
            select m.id, m.version, m.person_id, m.organisation_id, m.role, o.name as organisation,
                   (select nullif(lower(h.valid), '-infinity') from history.membership h where h.id = m.id and upper_inf(h.valid)) as since
            from membership m left join organisation o on o.id = m.organisation_id
            """;
    private static final String ORDER = " order by m.organisation_id nulls first, o.name, m.id";

    private final JdbcClient sql;

    Grants(JdbcClient sql) {
        this.sql = sql;
    }

    Map<PersonId, List<Grant>> all() {
        return sql.sql(SELECT + ORDER).query(Grants::grant).list().stream()
                .collect(Collectors.groupingBy(grant -> grant.membership().person()));
    }

    public List<Grant> of(PersonId person) {
        return sql.sql(SELECT + "where m.person_id = ?" + ORDER)
                .param(person.value())
                .query(Grants::grant)
                .list();
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        var membership = new Membership(
                row.getLong("id"),
                row.getInt("version"),
                new PersonId(row.getLong("person_id")),
                Optional.ofNullable(row.getObject("organisation_id", Long.class))
                        .map(OrganisationId::new)
                        .orElse(null),
                Role.of(row.getString("role")));
        return new Grant(
                membership, row.getString("organisation"), moment(row.getObject("since", OffsetDateTime.class)));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
