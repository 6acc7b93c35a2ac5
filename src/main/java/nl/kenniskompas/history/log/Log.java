package nl.kenniskompas.history.log;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.kenniskompas.history.Change;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the log. When a past moment is read, it ends there.
@Repository
class Log {
    /// So many changes back.
    private static final int LATELY = 60;

    private final JdbcClient sql;

    Log(JdbcClient sql) {
        this.sql = sql;
    }

    /// Newest first. A change that touched only hidden tables, or nothing that lasted, is left out.
    List<Entry> entries(Asked asked, Set<String> hidden, int count) {
        var changes = sql.sql("""
                        select c.id, c.at, c.actor, c.reason, c.undoes from history.told c
                        where (:before::bigint is null or c.id < :before)
                          and (:person::text is null or c.actor = :person)
                          and (:since::timestamptz is null or c.at >= :since)
                          and (:until::timestamptz is null or c.at < :until) and c.at <= history.moment()
                          and exists (select from history.touch t where t.change_id = c.id and t.tab <> all (:hidden))
                        order by c.id desc limit :count""")
                .param("before", asked.before(), Types.BIGINT)
                .param("person", asked.person(), Types.VARCHAR)
                .param("since", start(asked.since()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("until", after(asked.until()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("hidden", hidden.toArray(String[]::new))
                .param("count", count)
                .query(Log::change)
                .list();
        var tallies = tallies(changes, hidden);
        return changes.stream()
                .map(change -> new Entry(change, tallies.getOrDefault(change.id(), List.of())))
                .toList();
    }

    /// Who changed something lately that may be seen.
    List<String> people(Set<String> hidden) {
        return sql.sql("""
                        select distinct live.called(lately.actor) from (
                            select c.actor from history.change c
                            where exists (select from history.touch t where t.change_id = c.id and t.tab <> all (:hidden))
                            order by c.id desc limit :lately) lately order by 1""")
                .param("hidden", hidden.toArray(String[]::new))
                .param("lately", LATELY)
                .query((row, n) -> row.getString(1))
                .list();
    }

    private Map<Long, List<Entry.Tally>> tallies(List<Change> changes, Set<String> hidden) {
        return sql
                .sql("""
                        select * from history.summary(:changes) where tab <> all (:hidden)
                        order by array_position(array['agenda', 'challenge', 'issue', 'question'], tab), tab, kind""")
                .param("changes", changes.stream().map(Change::id).toArray(Long[]::new))
                .param("hidden", hidden.toArray(String[]::new))
                .query((row, n) -> Map.entry(row.getLong("change_id"), tally(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Entry.Tally tally(ResultSet row) throws SQLException {
        Array names = row.getArray("names");
        return new Entry.Tally(
                row.getString("tab"),
                Version.Kind.valueOf(row.getString("kind")),
                row.getLong("items"),
                List.of((String[]) names.getArray()).stream()
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static Change change(ResultSet row, int number) throws SQLException {
        return new Change(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("reason"),
                row.getObject("undoes", Long.class));
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(Text.ZONE).toOffsetDateTime();
    }

    private static @Nullable OffsetDateTime after(@Nullable LocalDate day) {
        return day == null ? null : start(day.plusDays(1));
    }
}
