package nl.kenniskompas.agenda;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Knowledge questions for other modules: by id, and by words when a person looks for one.
@Repository
public class QuestionFinder {
    private static final String COLUMNS =
            "select q.id, q.text, q.type, a.title from question q join agenda a on a.id = q.agenda_id";
    private static final int MOST_WORDS = 8;

    private final JdbcClient sql;

    QuestionFinder(JdbcClient sql) {
        this.sql = sql;
    }

    /// Those that stand, by id.
    public Map<QuestionId, QuestionSummary> all(Collection<QuestionId> ids) {
        if (ids.isEmpty()) return Map.of();
        return sql
                .sql(COLUMNS + " where q.id = any (:ids)")
                .param("ids", ids.stream().map(QuestionId::value).toArray(Long[]::new))
                .query(QuestionFinder::summary)
                .list()
                .stream()
                .collect(toMap(QuestionSummary::id, question -> question));
    }

    /// All that whoever asks may see, newest agenda first.
    public List<QuestionSummary> all() {
        return sql.sql(COLUMNS + " order by a.starts desc nulls last, a.id desc, q.place, q.id")
                .query(QuestionFinder::summary)
                .list();
    }

    /// The same question in earlier and later editions, itself included.
    public Set<Long> throughEditions(QuestionId id) {
        return sql.sql("""
                        with recursive back as (
                            select id, predecessor_id from question where id = :id
                            union
                            select q.id, q.predecessor_id from question q join back b on q.id = b.predecessor_id),
                        ahead as (
                            select id from question where id = :id
                            union
                            select q.id from question q join ahead a on q.predecessor_id = a.id)
                        select id from back union select id from ahead""").param("id", id.value()).query((row, n) -> row.getLong(1)).list().stream()
                .collect(toSet());
    }

    /// Questions that hold all these words, or words that begin or end with them; newest agenda first.
    public List<QuestionSummary> with(String words, int most) {
        String[] patterns = Stream.of(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
                .toArray(String[]::new);
        if (patterns.length == 0) return List.of();
        return sql.sql(
                        COLUMNS
                                + " where q.text ilike all (:patterns) order by a.starts desc nulls last, a.id desc, q.place, q.id limit :most")
                .param("patterns", patterns)
                .param("most", most)
                .query(QuestionFinder::summary)
                .list();
    }

    private static QuestionSummary summary(ResultSet row, int number) throws SQLException {
        return new QuestionSummary(
                new QuestionId(row.getLong("id")),
                row.getString("text"),
                row.getString("type"),
                row.getString("title"));
    }
}
