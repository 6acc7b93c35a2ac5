package nl.kenniskompas.advice.thread;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of commitments and what hangs on them, each table in one query.
@Repository
class PromiseRows {
    /// Reads the names of the ministry from the module identity's tables, which promises them to read models.
    private static final String COMMITMENT = """
            select c.*, o.name as organisation, coalesce(o.abbreviation, o.name) as short_name,
                   coalesce((select coalesce(n.abbreviation, n.name) from organisation_name n
                             where n.organisation_id = o.id and daterange(n.starts, n.ends, '[]') @> c.made_on
                             order by n.starts nulls first limit 1), o.abbreviation, o.name) as then_name
            from commitment c left join organisation o on o.id = c.ministry_id
            """;

    private final JdbcClient sql;

    PromiseRows(JdbcClient sql) {
        this.sql = sql;
    }

    /// The nearest deadline first; those without one last.
    List<Commitment> all() {
        return sql.sql(COMMITMENT + "order by c.deadline_until nulls last, c.deadline_from nulls last, c.id")
                .query(PromiseRows::commitment)
                .list();
    }

    List<Commitment> some(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return sql.sql(COMMITMENT + "where c.id = any (:ids) order by c.deadline_until nulls last, c.id")
                .param("ids", ids.toArray(Long[]::new))
                .query(PromiseRows::commitment)
                .list();
    }

    List<Commitment> from(Collection<Long> recommendations) {
        if (recommendations.isEmpty()) return List.of();
        return sql.sql(COMMITMENT + "where c.recommendation_id = any (:ids) order by c.deadline_until nulls last, c.id")
                .param("ids", recommendations.toArray(Long[]::new))
                .query(PromiseRows::commitment)
                .list();
    }

    /// The commitment that a fulfilment honours.
    Optional<Long> holding(long fulfilment) {
        return sql.sql("select commitment_id from fulfilment where id = ?")
                .param(fulfilment)
                .query((row, n) -> row.getLong(1))
                .optional();
    }

    /// By the commitment's id, as the others.
    Map<Long, List<Fulfilment>> fulfilments(Long[] commitments) {
        return sql
                .sql("select * from fulfilment where commitment_id = any (?) order by day nulls last, id")
                .param(commitments)
                .query((row, n) -> new Fulfilment(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("commitment_id"),
                        document(row, "document_id"),
                        row.getString("words"),
                        row.getObject("day", LocalDate.class),
                        row.getBoolean("whole")))
                .list()
                .stream()
                .collect(groupingBy(Fulfilment::commitment));
    }

    Map<Long, List<Shift>> shifts(Long[] commitments) {
        return sql
                .sql(
                        "select *, live.called(actor) as by from deadline_shift where commitment_id = any (?) order by id desc")
                .param(commitments)
                .query((row, n) -> new Shift(
                        row.getLong("id"),
                        row.getLong("commitment_id"),
                        deadline(row, "before"),
                        deadline(row, "after"),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by")))
                .list()
                .stream()
                .collect(groupingBy(Shift::commitment));
    }

    Map<Long, List<Step>> steps(Long[] commitments) {
        return sql
                .sql(
                        "select *, live.called(actor) as by from commitment_step where commitment_id = any (?) order by id desc")
                .param(commitments)
                .query((row, n) -> new Step(
                        row.getLong("id"),
                        row.getLong("commitment_id"),
                        Status.of(row.getString("before_status")),
                        Status.of(row.getString("status")),
                        row.getString("reason"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("by"),
                        row.getObject("fulfilment_id", Long.class)))
                .list()
                .stream()
                .collect(groupingBy(Step::commitment));
    }

    private static Commitment commitment(ResultSet row, int number) throws SQLException {
        return new Commitment(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("text"),
                row.getString("actor"),
                ministry(row),
                Commitment.Kind.of(row.getString("kind")),
                deadline(row, "deadline"),
                Status.of(row.getString("status")),
                row.getObject("made_on", LocalDate.class),
                row.getString("made_in"),
                document(row, "document_id"),
                row.getString("house_number"),
                row.getObject("recommendation_id", Long.class));
    }

    private static @Nullable Ministry ministry(ResultSet row) throws SQLException {
        Long id = row.getObject("ministry_id", Long.class);
        String known = row.getString("organisation");
        String written = row.getString("ministry");
        if (id != null && known != null)
            return new Ministry(new OrganisationId(id), known, row.getString("short_name"), row.getString("then_name"));
        return written == null ? null : Ministry.written(written);
    }

    private static Deadline deadline(ResultSet row, String side) throws SQLException {
        return new Deadline(
                row.getString(side + "_text"),
                row.getObject(side + "_from", LocalDate.class),
                row.getObject(side + "_until", LocalDate.class),
                Certainty.of(row.getString(side + "_certainty")));
    }

    static @Nullable DocumentId document(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new DocumentId(id);
    }
}
