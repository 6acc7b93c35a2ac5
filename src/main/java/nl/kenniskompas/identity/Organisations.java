package nl.kenniskompas.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kenniskompas.identity.Bearers.Bearer;
import nl.kenniskompas.identity.Organisation.Kind;
import nl.kenniskompas.identity.register.Validity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The organisations that the platform knows.
@Repository
public class Organisations {
    private static final long LOCK = 0x6f7267L;
    private static final String COLUMNS =
            "select o.id as organisation_key, o.version as organisation_version, o.name as organisation,"
                    + " o.abbreviation as short, o.kind, o.tooi, o.ended_on, o.aliases";

    private final JdbcClient sql;
    private final OrganisationNames names;

    Organisations(JdbcClient sql, OrganisationNames names) {
        this.sql = sql;
        this.names = names;
    }

    /// Those that stand before those that ended, ministries before others.
    public List<Organisation> all() {
        return sql.sql(COLUMNS + " from organisation o " + """
                        order by o.ended_on is not null, array_position(
                            array['ministry', 'planning_office', 'advisory_body', 'university', 'partner', 'other'], o.kind),
                            lower(o.name), o.id""")
                .query(Organisations::organisation)
                .list();
    }

    public Optional<Organisation> find(OrganisationId id) {
        return sql.sql(COLUMNS + " from organisation o where o.id = ?")
                .param(id.value())
                .query(Organisations::organisation)
                .optional();
    }

    /// By a name, an abbreviation or another spelling, for who knows no day: who bears it today, or bore it last.
    public Optional<Organisation> called(String name) {
        return called(name, null);
    }

    /// @param day of the document that names it. Who bore the name then is meant; when nobody did, who bore it nearest
    ///     to that day, as papers run ahead of a new name and behind an old one. Null is as without a day
    public Optional<Organisation> called(String name, @Nullable LocalDate day) {
        return bearers().of(name.strip(), day);
    }

    /// All of them with all of their names, for who looks up many.
    public Bearers bearers() {
        return new Bearers(
                sql.sql(COLUMNS + ", n.* from organisation o join organisation_name n on n.organisation_id = o.id"
                                + " order by o.id, n.id")
                        .query((row, n) -> new Bearer(organisation(row, n), OrganisationNames.name(row, n)))
                        .list());
    }

    /// What it was called on a day; before its first name that, after its last name the last.
    public OrganisationName nameOn(OrganisationId organisation, LocalDate day) {
        return Validity.choose(names.of(organisation), OrganisationName::validity, day)
                .orElseThrow();
    }

    /// The one so called; a new one when nobody is.
    public Organisation register(String name) {
        return register(name, null);
    }

    /// @param day see [#called(String, LocalDate)]
    @Transactional
    public Organisation register(String name, @Nullable LocalDate day) {
        sql.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((row, n) -> 0)
                .single();
        return called(name, day)
                .orElseGet(() -> find(add(name.strip(), null, Kind.OTHER, null)).orElseThrow());
    }

    /// A new one, with its first name.
    @Transactional
    public OrganisationId add(String name, @Nullable String abbreviation, Kind kind, @Nullable String tooi) {
        var id = sql.sql("insert into organisation (name, abbreviation, kind, tooi)"
                        + " values (:name, :abbreviation, :kind, :tooi) returning id")
                .param("name", name)
                .param("abbreviation", abbreviation)
                .param("kind", kind.key())
                .param("tooi", tooi)
                .query((row, n) -> new OrganisationId(row.getLong(1)))
                .single();
        names.add(new OrganisationName(0, 0, id, name, abbreviation, Validity.ALWAYS));
        return id;
    }

    /// Keeps kind, address in the national register and other spellings; its names are kept by [OrganisationNames].
    ///
    /// @return false when somebody else changed it meanwhile
    @Transactional
    public boolean save(Organisation it) {
        return sql.sql("""
                        update organisation set kind = :kind, tooi = :tooi, aliases = :aliases, version = version + 1
                        where id = :id and version = :version""")
                        .param("kind", it.kind().key())
                        .param("tooi", it.tooi())
                        .param("aliases", it.aliases().toArray(String[]::new))
                        .param("id", it.id().value())
                        .param("version", it.version())
                        .update()
                == 1;
    }

    /// With its names.
    @Transactional
    public void remove(OrganisationId id) {
        sql.sql("delete from organisation where id = ?").param(id.value()).update();
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getLong("organisation_key")),
                row.getInt("organisation_version"),
                row.getString("organisation"),
                row.getString("short"),
                Kind.of(row.getString("kind")),
                row.getString("tooi"),
                row.getObject("ended_on", LocalDate.class),
                List.of((String[]) row.getArray("aliases").getArray()));
    }
}
