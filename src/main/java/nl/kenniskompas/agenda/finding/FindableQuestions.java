package nl.kenniskompas.agenda.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Knowledge questions, by their own words and what was answered.
@Repository
class FindableQuestions implements Findable {
    private static final String FROM = " from question q join agenda a on a.id = q.agenda_id"
            + " left join issue i on i.id = q.issue_id left join challenge c on c.id = i.challenge_id";

    private final JdbcClient sql;

    FindableQuestions(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "question";
    }

    @Override
    public Map<String, String> leaning() {
        return Map.of(
                "agenda", "select id from question where agenda_id = any (:ids)",
                "organisation", "select q.id" + FROM + " where a.organisation_id = any (:ids)",
                "challenge", "select q.id" + FROM + " where c.id = any (:ids)",
                "issue", "select id from question where issue_id = any (:ids)",
                // the history knows also those that are gone
                "covered_elsewhere",
                        "select q.id from question q join history.covered_elsewhere e on e.issue_id = q.issue_id"
                                + " where e.id = any (:ids)");
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(sql, table(), """
                select q.id, q.text as title, concat_ws(E'\\n', q.topic, q.verdict) as body, '/kennisvragen/' || q.id as address,
                       array[a.title, c.number || '. ' || c.title, i.letter || '. ' || coalesce(i.chapter_title, i.overview_title, i.question)] as trail,
                       make_date(a.starts, 1, 1) as dated,
                       array['agenda ' || a.id, 'issue ' || i.id, 'challenge ' || c.id] as within,
                       json_build_object(""" + OfAgenda.FACETS + """
                           , 'type', array[q.type],
                           'state', array[coalesce(q.state, (select 'elsewhere' from covered_elsewhere e where e.issue_id = q.issue_id and e.type = q.type), 'open')]) as facets
                """ + FROM + " where q.id = any (:ids)", ids);
    }
}
