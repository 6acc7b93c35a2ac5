package nl.kenniskompas.systemmap.dilemma;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.systemmap.dilemma.Dilemma.Value;
import nl.kenniskompas.systemmap.map.Naming;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of dilemmas and what hangs on them, each table in one query.
@Repository
class DilemmaRows {
    private final JdbcClient sql;
    private final Organisations organisations;

    DilemmaRows(JdbcClient sql, Organisations organisations) {
        this.sql = sql;
        this.organisations = organisations;
    }

    /// What waits for a decision first, by title.
    List<Dilemma> all() {
        return sql.sql("""
                        select * from dilemma
                        order by array_position(array['discussed', 'open', 'decided'], state), lower(title), id""").query(DilemmaRows::dilemma).list();
    }

    Optional<Dilemma> one(long id) {
        return sql.sql("select * from dilemma where id = ?")
                .param(id)
                .query(DilemmaRows::dilemma)
                .optional();
    }

    /// The dilemma that a position or an option is of.
    Optional<Long> holding(String table, long item) {
        return sql.sql("select dilemma_id from " + table + " where id = ?")
                .param(item)
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    /// By the dilemma's id, as the others.
    Map<Long, List<DilemmaPosition>> positions(Collection<Long> dilemmas) {
        var named = new Naming(organisations.bearers());
        return sql
                .sql(
                        "select * from dilemma_position where dilemma_id = any (?) order by lower(ministry), said_on desc nulls last, id desc")
                .param(dilemmas.toArray(Long[]::new))
                .query((row, n) -> position(row, named))
                .list()
                .stream()
                .collect(groupingBy(DilemmaPosition::dilemma));
    }

    Map<Long, List<DilemmaOption>> options(Collection<Long> dilemmas) {
        return sql
                .sql("select * from dilemma_option where dilemma_id = any (?) order by place, id")
                .param(dilemmas.toArray(Long[]::new))
                .query((row, n) -> new DilemmaOption(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("dilemma_id"),
                        row.getString("title"),
                        row.getString("text"),
                        row.getString("first_effect"),
                        row.getString("second_effect"),
                        row.getString("actors"),
                        row.getInt("place")))
                .list()
                .stream()
                .collect(groupingBy(DilemmaOption::dilemma));
    }

    Map<Long, List<DilemmaStep>> steps(Collection<Long> dilemmas) {
        return sql
                .sql("select *, live.called(actor) as by from dilemma_step where dilemma_id = any (?) order by id desc")
                .param(dilemmas.toArray(Long[]::new))
                .query(DilemmaRows::step)
                .list()
                .stream()
                .collect(groupingBy(DilemmaStep::dilemma));
    }

    Map<Long, List<Long>> relations(Collection<Long> dilemmas) {
        return linked(
                "select dilemma_id, relation_id from dilemma_relation where dilemma_id = any (?) order by id",
                dilemmas);
    }

    Map<Long, List<Long>> questions(Collection<Long> dilemmas) {
        return linked(
                "select dilemma_id, question_id from dilemma_question where dilemma_id = any (?) order by id",
                dilemmas);
    }

    private Map<Long, List<Long>> linked(String query, Collection<Long> dilemmas) {
        return sql
                .sql(query)
                .param(dilemmas.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong(1), row.getLong(2)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Dilemma dilemma(ResultSet row, int number) throws SQLException {
        return new Dilemma(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("title"),
                row.getString("question"),
                new Value(row.getString("first_name"), row.getString("first_case")),
                new Value(row.getString("second_name"), row.getString("second_case")),
                state(row, "state"));
    }

    private static DilemmaPosition position(ResultSet row, Naming named) throws SQLException {
        var on = row.getObject("said_on", LocalDate.class);
        var passage = row.getObject("passage_id", Long.class);
        return new DilemmaPosition(
                row.getLong("id"),
                row.getInt("version"),
                row.getLong("dilemma_id"),
                row.getString("ministry"),
                named.of(row.getString("ministry"), on),
                Leaning.of(row.getString("leaning")),
                row.getString("words"),
                row.getString("said_by"),
                on,
                row.getString("said_in"),
                passage == null ? null : new PassageId(passage));
    }

    private static DilemmaStep step(ResultSet row, int number) throws SQLException {
        return new DilemmaStep(
                row.getLong("id"),
                row.getLong("dilemma_id"),
                DilemmaAction.of(row.getString("action")).orElseThrow(),
                state(row, "before_state"),
                state(row, "state"),
                new DilemmaStep.Said(
                        row.getObject("on_day", LocalDate.class),
                        row.getString("reason"),
                        row.getString("decision"),
                        row.getObject("option_id", Long.class),
                        row.getString("option_title")),
                row.getTimestamp("at").toInstant(),
                row.getString("by"));
    }

    private static DilemmaState state(ResultSet row, String column) throws SQLException {
        return DilemmaState.of(row.getString(column)).orElseThrow();
    }
}
