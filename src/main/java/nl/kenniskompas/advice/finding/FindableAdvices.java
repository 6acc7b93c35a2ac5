package nl.kenniskompas.advice.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Advices, by their titles and the bodies that give them.
@Repository
class FindableAdvices implements Findable {
    private final JdbcClient sql;

    FindableAdvices(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "advice";
    }

    @Override
    public Map<String, String> leaning() {
        return Map.of("organisation", Bodies.naming("advice"));
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select a.id, a.title, '/adviezen/' || a.id as address, array_to_string(a.bodies, E'\\n') as body,
                       array[]::text[] as trail, a.published as dated, array[]::text[] as within,
                       json_build_object('organisation', """ + Bodies.shortened("a.bodies") + """
                           , 'year', array[extract(year from a.published)::int::text]) as facets
                from advice a where a.id = any (:ids)""", ids);
    }
}
