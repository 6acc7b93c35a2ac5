package nl.kenniskompas.agenda.finding;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.EntryRows;
import nl.kenniskompas.search.Findable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Issues, by each of their wordings.
@Repository
class FindableIssues implements Findable {
    private static final String FROM =
            " from issue i join challenge c on c.id = i.challenge_id join agenda a on a.id = c.agenda_id";

    private final JdbcClient sql;

    FindableIssues(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public String table() {
        return "issue";
    }

    @Override
    public Map<String, String> leaning() {
        return Map.of(
                "challenge", "select id from issue where challenge_id = any (:ids)",
                "agenda", "select i.id" + FROM + " where a.id = any (:ids)",
                "organisation", "select i.id" + FROM + " where a.organisation_id = any (:ids)");
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return EntryRows.of(
                sql, table(), """
                select i.id, coalesce(i.chapter_title, i.overview_title, i.question) as title, '/vraagstukken/' || i.id as address,
                       concat_ws(E'\\n', nullif(i.overview_title, coalesce(i.chapter_title, i.overview_title)),
                                 case when i.chapter_title is not null or i.overview_title is not null then i.question end) as body,
                       array[a.title, c.number || '. ' || c.title] as trail, make_date(a.starts, 1, 1) as dated,
                       array['agenda ' || a.id, 'challenge ' || c.id] as within,
                       json_build_object(""" + OfAgenda.FACETS + ") as facets" + FROM + " where i.id = any (:ids)", ids);
    }
}
