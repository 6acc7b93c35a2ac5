package nl.kenniskompas.advice.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Recommendations with the words of the position on them; hidden with their advice.
@Repository
class FindableRecommendations implements Findable {
    private final JdbcClient sql;

    FindableRecommendations(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "recommendation";
    }

    @Override
    public Map<String, String> leaning() {
        return Map.of(
                "advice",
                "select id from recommendation where advice_id = any (:ids)",
                "organisation",
                Bodies.naming("recommendation")
                        + " union select r.id from recommendation r where r.bodies = '{}' and r.advice_id in ("
                        + Bodies.naming("advice") + ")");
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(
                sql,
                table(),
                """
                select r.id, r.text as title, '/adviezen/' || a.id || '#aanbeveling-' || r.id as address,
                       concat_ws(E'\\n', r.response, r.responder, r.response_in) as body,
                       array[a.title] as trail, a.published as dated, array['advice ' || a.id] as within,
                       json_build_object('organisation', """ + Bodies.shortened("case when r.bodies = '{}' then a.bodies else r.bodies end") + """
                           , 'position', array[r.position], 'year', array[extract(year from a.published)::int::text]) as facets
                from recommendation r join advice a on a.id = r.advice_id where r.id = any (:ids)""",
                ids);
    }
}
