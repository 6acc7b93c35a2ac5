package nl.kenniskompas.advice.source;

import java.util.Collection;
import java.util.Map;
import nl.kenniskompas.history.ItemAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where advices, commitments and what hangs on them are shown.
@Repository
class AdviceAddresses implements ItemAddress {
    private static final Map<String, String> QUERIES = Map.of(
            "advice",
            "select id, '/adviezen/' || id from advice where id = any (:items)",
            "recommendation",
            "select id, '/adviezen/' || advice_id || '#aanbeveling-' || id from recommendation where id = any (:items)",
            "recommendation_question",
            "select q.id, '/adviezen/' || r.advice_id || '#aanbeveling-' || r.id from recommendation_question q"
                    + " join recommendation r on r.id = q.recommendation_id where q.id = any (:items)",
            "commitment",
            "select id, '/toezeggingen/' || id from commitment where id = any (:items)",
            "deadline_shift",
            below("deadline_shift", "#termijn"),
            "commitment_step",
            below("commitment_step", "#stand"),
            "fulfilment",
            below("fulfilment", "#afdoeningen"),
            "commitment_question",
            below("commitment_question", "#kennisvragen"),
            "house_row",
            below("house_row", ""));

    private final JdbcClient sql;

    AdviceAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, String> of(String table, Collection<Long> items) {
        return ItemAddress.found(sql, QUERIES.get(table), items);
    }

    private static String below(String table, String place) {
        return "select id, '/toezeggingen/' || commitment_id || '" + place + "' from " + table
                + " where id = any (:items)";
    }
}
