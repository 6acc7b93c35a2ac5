package nl.kenniskompas.agenda.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Developments over years.
@Repository
class FindableTrends implements Findable {
    private final JdbcClient sql;

    FindableTrends(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "trend";
    }

    @Override
    public Map<String, String> leaning() {
        return OfAgenda.leaning(table());
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select t.id, t.title, '/agenda/' || a.slug || '/trends#trend-' || t.id as address, t.text as body,
                       array[a.title] as trail, make_date(a.starts, 1, 1) as dated, array['agenda ' || a.id] as within,
                       json_build_object(""" + OfAgenda.FACETS + """
                       ) as facets
                from trend t join agenda a on a.id = t.agenda_id where t.id = any (:ids)""", ids);
    }
}
