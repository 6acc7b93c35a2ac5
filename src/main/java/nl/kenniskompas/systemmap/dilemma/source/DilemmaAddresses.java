package nl.kenniskompas.systemmap.dilemma.source;

import java.util.Collection;
import java.util.Map;
import nl.kenniskompas.history.ItemAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where dilemmas and what hangs on them are shown.
@Repository
class DilemmaAddresses implements ItemAddress {
    private static final Map<String, String> QUERIES = Map.of(
            "dilemma",
            "select id, '/dilemmas/' || id from dilemma where id = any (:items)",
            "dilemma_relation",
            below("dilemma_relation", "samenhangen"),
            "dilemma_position",
            below("dilemma_position", "posities"),
            "dilemma_option",
            below("dilemma_option", "opties"),
            "dilemma_question",
            below("dilemma_question", "kennisvragen"),
            "dilemma_step",
            below("dilemma_step", "stand"),
            "dilemma_aside",
            "select id, '/dilemmas#terzijde' from dilemma_aside where id = any (:items)");

    private final JdbcClient sql;

    DilemmaAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, String> of(String table, Collection<Long> items) {
        return ItemAddress.found(sql, QUERIES.get(table), items);
    }

    private static String below(String table, String place) {
        return "select id, '/dilemmas/' || dilemma_id || '#" + place + "' from " + table + " where id = any (:items)";
    }
}
