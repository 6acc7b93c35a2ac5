package nl.kenniskompas.systemmap.dilemma.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Dilemmas with their values, positions, options and decisions. Without the relations that they are about: one of
/// those may be hidden from who finds the dilemma.
@Repository
class FindableDilemmas implements Findable {
    private final JdbcClient sql;

    FindableDilemmas(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "dilemma";
    }

    /// The history knows also those that are gone. Names of ministries are read from the module identity's table, which
    /// promises them to read models.
    @Override
    public Map<String, String> leaning() {
        return Map.of(
                "dilemma_position",
                gone("dilemma_position"),
                "dilemma_option",
                gone("dilemma_option"),
                "dilemma_step",
                gone("dilemma_step"),
                "organisation",
                """
                select p.dilemma_id from dilemma_position p, history.organisation o where o.id = any (:ids)
                and lower(p.ministry) in (lower(o.name), lower(o.abbreviation))""");
    }

    private static String gone(String table) {
        return "select dilemma_id from history." + table + " where id = any (:ids)";
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select d.id, d.title, '/dilemmas/' || d.id as address, array[]::text[] as trail, array[]::text[] as within,
                       concat_ws(E'\\n', d.question, d.first_name, d.first_case, d.second_name, d.second_case,
                                 (select string_agg(concat_ws(E'\\n', p.ministry, p.words, p.said_by, p.said_in), E'\\n' order by p.id)
                                  from dilemma_position p where p.dilemma_id = d.id),
                                 (select string_agg(concat_ws(E'\\n', o.title, o.text, o.first_effect, o.second_effect, o.actors), E'\\n' order by o.place, o.id)
                                  from dilemma_option o where o.dilemma_id = d.id),
                                 (select string_agg(concat_ws(E'\\n', s.reason, s.decision), E'\\n' order by s.id)
                                  from dilemma_step s where s.dilemma_id = d.id)) as body,
                       (select max(s.on_day) from dilemma_step s where s.dilemma_id = d.id) as dated,
                       json_build_object('ministry', array(select distinct coalesce(
                               (select coalesce(o.abbreviation, o.name) from organisation o
                                where lower(p.ministry) in (lower(o.name), lower(o.abbreviation))
                                order by o.ended_on desc nulls first, o.id limit 1), p.ministry)
                           from dilemma_position p where p.dilemma_id = d.id)) as facets
                from dilemma d where d.id = any (:ids)""", ids);
    }
}
