package nl.kenniskompas.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// The organisations that the platform knows.
@Repository
public class Organisations {
    private final JdbcClient sql;

    Organisations(JdbcClient sql) {
        this.sql = sql;
    }

    public List<Organisation> all() {
        return sql.sql("select id, name, abbreviation from organisation order by name")
                .query(Organisations::organisation)
                .list();
    }

    /// By its name, abbreviation or another name that documents use.
    public Optional<Organisation> called(String name) {
        return sql.sql("""
                        select id, name, abbreviation from organisation
                        where lower(name) = lower(:name) or lower(abbreviation) = lower(:name)
                           or exists (select from unnest(aliases) a where lower(a) = lower(:name))
                        order by id limit 1""")
                .param("name", name.strip())
                .query(Organisations::organisation)
                .optional();
    }

    /// The one so called; a new one when nobody is.
    @Transactional
    public Organisation register(String name) {
        return called(name)
                .orElseGet(() -> sql.sql("insert into organisation (name) values (?) returning id, name, abbreviation")
                        .param(name.strip())
                        .query(Organisations::organisation)
                        .single());
    }

    private static Organisation organisation(ResultSet row, int number) throws SQLException {
        return new Organisation(
                new OrganisationId(row.getLong("id")), row.getString("name"), row.getString("abbreviation"));
    }
}
