package nl.kenniskompas.search.saved;

import static java.util.stream.Collectors.toMap;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Found;
import nl.kenniskompas.search.Hit;
import nl.kenniskompas.search.Searching;
import nl.kenniskompas.search.Unseen;
import nl.kenniskompas.search.analysis.Analysis;
import nl.kenniskompas.search.marking.Marking;
import nl.kenniskompas.search.marking.Way;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What saved searches found, and since when. All of it is asked as whoever acts: what they may no longer see is not
/// among it, also when it was found before.
@Repository
class Finds {
    /// The best so many are known; what comes behind them is not told.
    static final int MOST = 200;

    private static final int MOST_KEPT = 2 * MOST;

    private final JdbcClient sql;
    private final Searching searching;
    private final Unseen unseen;
    private final Analysis analysis;

    Finds(JdbcClient sql, Searching searching, Unseen unseen, Analysis analysis) {
        this.sql = sql;
        this.searching = searching;
        this.unseen = unseen;
        this.analysis = analysis;
    }

    record Find(Hit hit, Instant foundAt) {
        String key() {
            return Finds.key(hit);
        }
    }

    /// What is found and was noted, the newest first.
    List<Find> of(SavedSearch search) {
        var known = known(search);
        return hits(search).stream()
                .filter(hit -> known.containsKey(key(hit)))
                .map(hit -> new Find(hit, known.getOrDefault(key(hit), Instant.EPOCH)))
                .sorted(Comparator.comparing(Find::foundAt).reversed())
                .toList();
    }

    /// What was found after a moment.
    List<Find> since(Instant moment, SavedSearch search) {
        return of(search).stream()
                .filter(find -> find.foundAt().isAfter(moment))
                .toList();
    }

    /// Notes what is found now and was not before, as far as it is worth telling.
    @Transactional
    public void note(SavedSearch search, Instant now) {
        var known = known(search).keySet();
        var found = found(search);
        var marking = new Marking(search.search().words(), found.meant(), false, analysis);
        var fresh = found.hits().stream()
                .filter(hit -> !known.contains(key(hit)) && isTelling(marking, hit))
                .map(Finds::key)
                .toList();
        if (fresh.isEmpty()) return;
        add(search, fresh, now);
        sql.sql("""
                        delete from saved_search_find where search_id = :search and entry in (
                            select entry from saved_search_find where search_id = :search order by found_at desc, entry offset :most)""").param("search", search.id()).param("most", MOST_KEPT).update();
    }

    private void add(SavedSearch search, Collection<String> entries, Instant now) {
        sql.sql("""
                        insert into saved_search_find (search_id, entry, found_at)
                        select :search, e, :now from unnest(cast(:entries as text[])) e on conflict do nothing""")
                .param("search", search.id())
                .param("now", Timestamp.from(now))
                .param("entries", entries.toArray(String[]::new))
                .update();
    }

    /// A page of results may end with what has one word in two, or only a part of one: nobody asked to be told of that.
    private static boolean isTelling(Marking marking, Hit hit) {
        var why = marking.in(hit.title(), hit.body()).why();
        long met = why.stream()
                .filter(reason -> reason.way() != null && reason.way() != Way.APART)
                .count();
        return met * 3 >= why.size() * 2L;
    }

    private List<Hit> hits(SavedSearch search) {
        return found(search).hits();
    }

    private Found found(SavedSearch search) {
        return searching.find(search.search().asked(unseen.byReader(), Set.of(), false, MOST));
    }

    private Map<String, Instant> known(SavedSearch search) {
        return sql
                .sql("select entry, found_at from saved_search_find where search_id = ?")
                .param(search.id())
                .query((row, n) -> Map.entry(
                        row.getString("entry"), row.getTimestamp("found_at").toInstant()))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String key(Hit hit) {
        return hit.kind() + " " + hit.id();
    }
}
