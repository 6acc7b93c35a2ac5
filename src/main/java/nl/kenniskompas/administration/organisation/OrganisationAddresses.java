package nl.kenniskompas.administration.organisation;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import nl.kenniskompas.history.ItemAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where organisations and their names are shown. Reads the tables of the module identity, which promises them to read
/// models.
@Repository
class OrganisationAddresses implements ItemAddress {
    private static final Map<String, String> QUERIES = Map.of(
            "organisation",
            "select id, '/beheer/organisaties/' || id from organisation where id = any (:items)",
            "organisation_name",
            "select id, '/beheer/organisaties/' || organisation_id || '#namen' from organisation_name"
                    + " where id = any (:items)",
            "organisation_succession",
            "select id, '/beheer/organisaties/' || organisation_id || '#opvolging' from organisation_succession"
                    + " where id = any (:items)");

    private final JdbcClient sql;

    OrganisationAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, String> of(String table, Collection<Long> items) {
        String query = QUERIES.get(table);
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
