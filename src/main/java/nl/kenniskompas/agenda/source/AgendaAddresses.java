package nl.kenniskompas.agenda.source;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Map;
import nl.kenniskompas.history.ItemAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Where the items of agendas are shown.
@Repository
class AgendaAddresses implements ItemAddress {
    private static final Map<String, String> QUERIES = Map.ofEntries(
            entry("agenda", "select id, '/agenda/' || slug from agenda where id = any (:items)"),
            entry("challenge", "select id, '/opgaven/' || id from challenge where id = any (:items)"),
            entry("issue", "select id, '/vraagstukken/' || id from issue where id = any (:items)"),
            entry("question", "select id, '/kennisvragen/' || id from question where id = any (:items)"),
            entry(
                    "question_step",
                    "select id, '/kennisvragen/' || question_id || '#stand' from question_step where id = any (:items)"),
            entry(
                    "remark_aside",
                    "select id, '/kennisvragen/' || question_id || '#opmerkingen' from remark_aside where id = any (:items)"),
            entry(
                    "related",
                    "select id, '/kennisvragen/' || question_id || '#verwant' from related where id = any (:items)"),
            entry(
                    "covered_elsewhere",
                    "select id, '/vraagstukken/' || issue_id from covered_elsewhere where id = any (:items)"),
            entry("goal", below("goal", "/doelen#doel-")),
            entry("trend", below("trend", "/trends#trend-")),
            entry("cross_link", below("cross_link", "/dwarsverbanden#verband-")),
            entry(
                    "consulted",
                    "select c.id, '/agenda/' || a.slug from consulted c join agenda a on a.id = c.agenda_id"
                            + " where c.id = any (:items)"),
            entry(
                    "agenda_state",
                    "select s.id, '/agenda/' || a.slug || '#stand' from agenda_state s"
                            + " join agenda a on a.id = s.agenda_id where s.id = any (:items)"));

    private final JdbcClient sql;

    AgendaAddresses(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Map<Long, String> of(String table, Collection<Long> items) {
        return ItemAddress.found(sql, QUERIES.get(table), items);
    }

    private static String below(String table, String place) {
        return "select i.id, '/agenda/' || a.slug || '" + place + "' || i.id from " + table
                + " i join agenda a on a.id = i.agenda_id where i.id = any (:items)";
    }
}
