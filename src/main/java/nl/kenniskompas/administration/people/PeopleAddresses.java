package nl.kenniskompas.administration.people;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import nl.kenniskompas.history.ItemAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where roles and groups are shown.
@Repository
class PeopleAddresses implements ItemAddress {
    private static final Map<String, String> QUERIES = Map.of(
            "membership",
            "select id, '/beheer/personen/' || person_id || '#rollen' as address from membership where id = any (:items)",
            "circle",
            "select id, '/beheer/groepen/' || id as address from circle where id = any (:items)",
            "circle_member",
            "select id, '/beheer/groepen/' || circle_id as address from circle_member where id = any (:items)");

    private final JdbcClient sql;

    PeopleAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, String> of(String table, Collection<Long> items) {
        String query = QUERIES.get(table);
        if (query == null || items.isEmpty()) return Map.of();
        return sql
                .sql(query)
                .param("items", items.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong("id"), row.getString("address")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
