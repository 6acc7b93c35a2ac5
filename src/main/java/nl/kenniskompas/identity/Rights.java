package nl.kenniskompas.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the one who acts now may do with an item. The database decides, and would refuse; this asks before.
@Component
public class Rights {
    private final JdbcClient sql;

    Rights(JdbcClient sql) {
        this.sql = sql;
    }

    /// Whether an item is there for who asks, now or in the past.
    public boolean sees(String table, long item) {
        return sql.sql("select live.sees(?, ?)")
                .params(table, item)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /// @param table of the item
    /// @param least the role that it takes in the organisation that keeps the item
    public boolean may(Role least, String table, long item) {
        return sql.sql("select live.may(?, live.keeper_of(?, ?)) and live.sees(?, ?)")
                .params(least.ordinal() + 1, table, item, table, item)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /// @param organisation null when no organisation keeps it
    public boolean mayIn(Role least, @Nullable OrganisationId organisation) {
        return sql.sql("select live.may(:least, :organisation)")
                .param("least", least.ordinal() + 1)
                .param("organisation", organisation == null ? null : organisation.value(), java.sql.Types.BIGINT)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /// Whether one gives and takes roles there.
    ///
    /// @param organisation null for all of them
    public boolean manages(@Nullable OrganisationId organisation) {
        return sql.sql("select live.manages(:organisation)")
                .param("organisation", organisation == null ? null : organisation.value(), java.sql.Types.BIGINT)
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /// Whether one opens, closes and erases that account: it touches every organisation that the person works for.
    public boolean manages(PersonId person) {
        return sql.sql("select live.manages_person(?)")
                .param(person.value())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    /// @throws Denied when not
    public void require(Role least, String table, long item) {
        if (!may(least, table, item)) throw new Denied(least, table, item);
    }
}
