package nl.kenniskompas.systemmap.source;

import java.util.Collection;
import java.util.Map;
import nl.kenniskompas.history.ItemAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where factors, relations and what hangs on them are shown.
@Repository
class MapAddresses implements ItemAddress {
    private final JdbcClient sql;

    MapAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, String> of(String table, Collection<Long> items) {
        return ItemAddress.found(sql, query(table), items);
    }

    private static @Nullable String query(String table) {
        return switch (table) {
            case "theme" -> "select id, '/systeemkaart?thema=' || id from theme where id = any (:items)";
            case "factor" -> "select id, '/factoren/' || id from factor where id = any (:items)";
            case "relation" -> "select id, '/samenhangen/' || id from relation where id = any (:items)";
            case "claim" ->
                "select id, '/samenhangen/' || relation_id || '#uitspraak-' || id from claim where id = any (:items)";
            case "claim_theme", "claim_passage" ->
                "select h.id, '/samenhangen/' || c.relation_id || '#uitspraak-' || c.id from " + table
                        + " h join claim c on c.id = h.claim_id where h.id = any (:items)";
            case "relation_question" ->
                "select id, '/samenhangen/' || relation_id || '#kennisvragen' from relation_question"
                        + " where id = any (:items)";
            case "factor_apart" -> "select id, '/factoren/' || one_id from factor_apart where id = any (:items)";
            default -> null;
        };
    }
}
