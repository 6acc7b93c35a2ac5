package nl.kenniskompas.identity;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who sees something at first: open unless who adds it keeps it within an organisation. From then on it is for
/// coordinators. Works in the transaction that adds the item, and for nothing else.
@Component
public class FirstAudience {
    private final JdbcClient sql;

    FirstAudience(JdbcClient sql) {
        this.sql = sql;
    }

    /// The organisations within which the one who acts may keep what they add.
    public List<Organisation> choices(Organisations organisations) {
        var mine = sql.sql("select id from organisation where live.may(2, id)")
                .query((row, n) -> new OrganisationId(row.getLong(1)))
                .set();
        return organisations.all().stream().filter(it -> mine.contains(it.id())).toList();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void within(OrganisationId organisation, String table, long item) {
        sql.sql("select live.begin_within(?, ?, ?)")
                .params(table, item, organisation.value())
                .query((row, n) -> 0)
                .single();
    }

    /// As the source it came out of; open when that is.
    @Transactional(propagation = Propagation.MANDATORY)
    public void like(String source, long sourceItem, String table, long item) {
        sql.sql("select live.begin_like(?, ?, ?, ?)")
                .params(table, item, source, sourceItem)
                .query((row, n) -> 0)
                .single();
    }
}
