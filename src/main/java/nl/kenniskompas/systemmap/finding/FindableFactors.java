package nl.kenniskompas.systemmap.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// A wording leads to the page of the factor that it is read as, but is not said to be one: that may be hidden.
@Repository
class FindableFactors implements Findable {
    private final JdbcClient sql;

    FindableFactors(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "factor";
    }

    @Override
    public Map<String, String> leaning() {
        return Map.of();
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select f.id, f.name as title, f.note as body, '/factoren/' || f.id as address, '{}'::text[] as trail,
                       null::date as dated, '{}'::text[] as within, '{}'::json as facets
                from factor f where f.id = any (:ids)""", ids);
    }
}
