package nl.kenniskompas.agenda.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Societal challenges, by all that is said of them.
@Repository
class FindableChallenges implements Findable {
    private final JdbcClient sql;

    FindableChallenges(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "challenge";
    }

    @Override
    public Map<String, String> leaning() {
        return OfAgenda.leaning(table());
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select c.id, c.title, '/opgaven/' || c.id as address, concat_ws(E'\\n', c.goal, c.voice, c.introduction) as body,
                       array[a.title] as trail, make_date(a.starts, 1, 1) as dated, array['agenda ' || a.id] as within,
                       json_build_object(""" + OfAgenda.FACETS + """
                       ) as facets
                from challenge c join agenda a on a.id = c.agenda_id where c.id = any (:ids)""", ids);
    }
}
