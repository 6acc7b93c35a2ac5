package nl.kenniskompas.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kenniskompas.identity.register.Succession.Way;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What became of organisations, and where they came from.
@Repository
public class OrganisationSuccessions {
    private final JdbcClient sql;

    OrganisationSuccessions(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param organisation the one that went, or came
    /// @param other the one that it went into, or came out of
    public record Step(
            long id,
            int version,
            OrganisationId organisation,
            String name,
            Way way,
            OrganisationId other,
            String otherName,
            @Nullable LocalDate day) {}

    /// Those that the organisation had a part in, on either side; in order of time.
    public List<Step> of(OrganisationId organisation) {
        return steps("where s.organisation_id = :id or s.other_id = :id", organisation.value());
    }

    public Optional<Step> find(long id) {
        return steps("where s.id = :id", id).stream().findFirst();
    }

    private List<Step> steps(String which, long id) {
        return sql.sql("""
                        select s.*, o.name as name, p.name as other_name from organisation_succession s
                        join organisation o on o.id = s.organisation_id join organisation p on p.id = s.other_id
                        """ + which + " order by s.day nulls first, s.id")
                .param("id", id)
                .query((row, n) -> new Step(
                        row.getLong("id"),
                        row.getInt("version"),
                        new OrganisationId(row.getLong("organisation_id")),
                        row.getString("name"),
                        Way.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                        new OrganisationId(row.getLong("other_id")),
                        row.getString("other_name"),
                        row.getObject("day", LocalDate.class)))
                .list();
    }

    @Transactional
    public long add(OrganisationId organisation, Way way, OrganisationId other, @Nullable LocalDate day) {
        return sql.sql("""
                        insert into organisation_succession (organisation_id, way, other_id, day)
                        values (:organisation, :way, :other, :day) returning id""")
                .param("organisation", organisation.value())
                .param("way", way.name().toLowerCase(Locale.ROOT))
                .param("other", other.value())
                .param("day", day)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    @Transactional
    public void remove(long id) {
        sql.sql("delete from organisation_succession where id = ?").param(id).update();
    }
}
