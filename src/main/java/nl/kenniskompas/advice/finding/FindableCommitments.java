package nl.kenniskompas.advice.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Commitments with their deadlines and what honours them; hidden with the recommendation that they follow from.
@Repository
class FindableCommitments implements Findable {
    private static final String FROM =
            " from commitment c left join recommendation r on r.id = c.recommendation_id left join advice a on a.id = r.advice_id"
                    + " left join organisation o on o.id = c.ministry_id";

    private final JdbcClient sql;

    FindableCommitments(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "commitment";
    }

    @Override
    public Map<String, String> leaning() {
        return Map.of(
                "recommendation", "select id from commitment where recommendation_id = any (:ids)",
                "advice", "select c.id" + FROM + " where a.id = any (:ids)",
                "organisation", "select id from commitment where ministry_id = any (:ids)",
                // the history knows also those that are gone
                "fulfilment", "select commitment_id from history.fulfilment where id = any (:ids)");
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select c.id, c.text as title, '/toezeggingen/' || c.id as address,
                       concat_ws(E'\\n', c.actor, coalesce(o.name, c.ministry), c.made_in, c.house_number,
                                 coalesce(c.deadline_text, concat_ws(' - ', c.deadline_from, nullif(c.deadline_until, c.deadline_from))),
                                 (select string_agg(f.words, E'\\n' order by f.id) from fulfilment f where f.commitment_id = c.id)) as body,
                       array[a.title, r.text] as trail, c.made_on as dated,
                       array['recommendation ' || r.id, 'advice ' || a.id] as within,
                       json_build_object('status', array[c.status], 'ministry', array[coalesce(o.abbreviation, o.name, c.ministry)],
                                         'year', array[extract(year from c.made_on)::int::text]) as facets
                """ + FROM + " where c.id = any (:ids)", ids);
    }
}
