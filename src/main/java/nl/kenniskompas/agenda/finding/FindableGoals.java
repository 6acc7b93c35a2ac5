package nl.kenniskompas.agenda.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Goals of the strategic framework; one is hidden with each goal that it stands under.
@Repository
class FindableGoals implements Findable {
    private final JdbcClient sql;

    FindableGoals(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "goal";
    }

    @Override
    public Map<String, String> leaning() {
        return OfAgenda.leaning(table(), "goal", """
                        with recursive below as (
                            select id from goal where parent_id = any (:ids)
                            union select g.id from below b join goal g on g.parent_id = b.id)
                        select id from below""");
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                with recursive above (goal, id, up, text, step) as (
                    select g.id, p.id, p.parent_id, p.text, 1 from goal g join goal p on p.id = g.parent_id where g.id = any (:ids)
                    union all
                    select b.goal, p.id, p.parent_id, p.text, b.step + 1 from above b join goal p on p.id = b.up where b.step < 50)
                select g.id, g.text as title, '/agenda/' || a.slug || '/doelen#doel-' || g.id as address, '' as body,
                       a.title || array(select b.text from above b where b.goal = g.id order by b.step desc) as trail,
                       make_date(a.starts, 1, 1) as dated,
                       ('agenda ' || a.id) || array(select 'goal ' || b.id from above b where b.goal = g.id) as within,
                       json_build_object(""" + OfAgenda.FACETS + """
                       ) as facets
                from goal g join agenda a on a.id = g.agenda_id where g.id = any (:ids)""", ids);
    }
}
