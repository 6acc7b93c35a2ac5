package nl.kenniskompas.search.lucene;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kenniskompas.search.Findable;
import nl.kenniskompas.search.lucene.IndexLines.Line;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How an index differs from what the modules tell of the database.
///
/// @param same entries of which all agrees
/// @param missing entries that the index should have
/// @param stale entries that it has otherwise
/// @param tooMany entries that it should not have, or has twice
public record Agreement(long same, long missing, long stale, long tooMany) {
    private record Key(String kind, String id) {}

    public static Agreement of(List<Line> told, List<Line> has) {
        Map<Key, Line> right = told.stream().collect(toMap(Agreement::key, Function.identity()));
        Map<Key, Line> there = has.stream().collect(toMap(Agreement::key, Function.identity(), (one, twice) -> one));
        long met = right.keySet().stream().filter(there::containsKey).count();
        long same = right.entrySet().stream()
                .filter(one -> one.getValue().equals(there.get(one.getKey())))
                .count();
        return new Agreement(same, told.size() - met, met - same, has.size() - met);
    }

    private static Key key(Line line) {
        return new Key(line.kind(), line.id());
    }

    /// Whether nothing is missing, stale or too many.
    public boolean isWhole() {
        return missing + stale + tooMany == 0;
    }

    /// All that the modules tell of the rows that stand, as the database shows them to who asks.
    public static List<Line> told(Collection<Findable> modules, JdbcClient sql) {
        return modules.stream()
                .flatMap(module -> module.entries(ids(module.table(), sql)).stream())
                .map(Line::of)
                .toList();
    }

    private static List<Long> ids(String table, JdbcClient sql) {
        return sql.sql("select id from live.\"" + table + "\"")
                .query((row, n) -> row.getLong(1))
                .list();
    }
}
