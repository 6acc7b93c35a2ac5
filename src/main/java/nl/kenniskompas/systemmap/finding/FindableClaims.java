package nl.kenniskompas.systemmap.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Relations are found by what sources say of them, each claim by itself: one may be hidden while another is open.
@Repository
class FindableClaims implements Findable {
    private static final String OF_FACTORS = "select c.id from claim c join relation r on r.id = c.relation_id"
            + " where r.cause_id = any (:ids) or r.effect_id = any (:ids)";

    private final JdbcClient sql;

    FindableClaims(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "claim";
    }

    @Override
    public Map<String, String> leaning() {
        return Map.of("relation", "select id from claim where relation_id = any (:ids)", "factor", OF_FACTORS);
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select c.id, c.words as title, '' as body, '/samenhangen/' || r.id || '#uitspraak-' || c.id as address,
                       array[f.name || ' → ' || e.name] as trail, c.said_on as dated,
                       array['relation ' || r.id, 'factor ' || f.id, 'factor ' || e.id] as within,
                       json_build_object('ministry', c.ministries,
                           'year', array[extract(year from c.said_on)::int::text]) as facets
                from claim c join relation r on r.id = c.relation_id
                join factor f on f.id = r.cause_id join factor e on e.id = r.effect_id
                where c.id = any (:ids)""", ids);
    }
}
