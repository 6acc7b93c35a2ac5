package nl.kenniskompas.identity;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kenniskompas.identity.register.Validity;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The names of organisations over time. The name that holds today also stands with the organisation itself, so that
/// lists need not look for it.
@Repository
public class OrganisationNames {
    private final JdbcClient sql;
    private final Clock clock;

    OrganisationNames(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// In order of time.
    public List<OrganisationName> of(OrganisationId organisation) {
        return sql.sql("select * from organisation_name where organisation_id = ? order by starts nulls first, id")
                .param(organisation.value())
                .query(OrganisationNames::name)
                .list();
    }

    /// Of every organisation, each in order of time.
    public Map<OrganisationId, List<OrganisationName>> all() {
        return sql
                .sql("select * from organisation_name order by starts nulls first, id")
                .query(OrganisationNames::name)
                .list()
                .stream()
                .collect(groupingBy(OrganisationName::organisation));
    }

    public Optional<OrganisationName> find(long id) {
        return sql.sql("select * from organisation_name where id = ?")
                .param(id)
                .query(OrganisationNames::name)
                .optional();
    }

    @Transactional
    public long add(OrganisationName it) {
        long id = sql.sql("""
                        insert into organisation_name (organisation_id, name, abbreviation, starts, ends)
                        values (:organisation, :name, :abbreviation, :starts, :ends) returning id""")
                .param("organisation", it.organisation().value())
                .param("name", it.name())
                .param("abbreviation", it.abbreviation())
                .param("starts", it.validity().from())
                .param("ends", it.validity().until())
                .query((row, n) -> row.getLong(1))
                .single();
        renew(it.organisation());
        return id;
    }

    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean save(OrganisationName it) {
        int kept = sql.sql("""
                        update organisation_name set name = :name, abbreviation = :abbreviation, starts = :starts, ends = :ends,
                               version = version + 1 where id = :id and version = :version""")
                .param("name", it.name())
                .param("abbreviation", it.abbreviation())
                .param("starts", it.validity().from())
                .param("ends", it.validity().until())
                .param("id", it.id())
                .param("version", it.version())
                .update();
        renew(it.organisation());
        return kept == 1;
    }

    /// An organisation keeps at least one name.
    @Transactional
    public void remove(OrganisationName it) {
        if (of(it.organisation()).size() < 2) throw new IllegalStateException("the only name of an organisation");
        sql.sql("delete from organisation_name where id = ?").param(it.id()).update();
        renew(it.organisation());
    }

    /// At midnight a name may begin or end.
    @Scheduled(cron = "0 0 0 * * *", zone = "Europe/Amsterdam")
    @Transactional
    public void renew() {
        sql.sql("select distinct organisation_id from organisation_name where starts is not null or ends is not null")
                .query((row, n) -> new OrganisationId(row.getLong(1)))
                .list()
                .forEach(this::renew);
    }

    private void renew(OrganisationId organisation) {
        var today = LocalDate.now(clock.withZone(Text.ZONE));
        var names = of(organisation);
        var now = Validity.choose(names, OrganisationName::validity, today).orElseThrow();
        sql.sql("""
                        update organisation set name = :name, abbreviation = :abbreviation, ended_on = :ended
                        where id = :id and (name, abbreviation, ended_on) is distinct from (:name, :abbreviation, :ended::date)""")
                .param("name", now.name())
                .param("abbreviation", now.abbreviation())
                .param("ended", ended(names, today))
                .param("id", organisation.value())
                .update();
    }

    private static @Nullable LocalDate ended(List<OrganisationName> names, LocalDate today) {
        var last = names.stream().map(name -> name.validity().until()).toList();
        if (last.stream().anyMatch(day -> day == null || !day.isBefore(today))) return null;
        return last.stream().filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
    }

    static OrganisationName name(ResultSet row, int number) throws SQLException {
        return new OrganisationName(
                row.getLong("id"),
                row.getInt("version"),
                new OrganisationId(row.getLong("organisation_id")),
                row.getString("name"),
                row.getString("abbreviation"),
                new Validity(row.getObject("starts", LocalDate.class), row.getObject("ends", LocalDate.class)));
    }
}
