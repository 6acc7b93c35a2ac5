package nl.kenniskompas.history;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Other modules tell where their items are shown.
public interface ItemAddress {
    /// The pages of the items that stand at the moment that is read; an item without a page is left out.
    Map<Long, String> of(String table, Collection<Long> items);

    /// What a query finds that selects id and address of `:items`; nothing for a table that has no query.
    static Map<Long, String> found(JdbcClient sql, @Nullable String query, Collection<Long> items) {
        if (query == null || items.isEmpty()) return Map.of();
        return sql
                .sql(query)
                .param("items", items.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong(1), row.getString(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
