package nl.kenniskompas.agenda.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Agendas, by their titles, whose they are and who was consulted.
@Repository
class FindableAgendas implements Findable {
    private final JdbcClient sql;

    FindableAgendas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "agenda";
    }

    @Override
    public Map<String, String> leaning() {
        return Map.of(
                "organisation", "select id from agenda where organisation_id = any (:ids)",
                // the history knows also those that are gone
                "consulted", "select agenda_id from history.consulted where id = any (:ids)");
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select a.id, a.title, '/agenda/' || a.slug as address,
                       concat_ws(E'\\n', o.name, o.abbreviation,
                                 (select string_agg(c.name, E'\\n' order by c.place, c.id) from consulted c where c.agenda_id = a.id)) as body,
                       array[]::text[] as trail, make_date(a.starts, 1, 1) as dated, array[]::text[] as within,
                       json_build_object(""" + OfAgenda.FACETS + """
                       ) as facets
                from agenda a left join organisation o on o.id = a.organisation_id where a.id = any (:ids)""", ids);
    }
}
