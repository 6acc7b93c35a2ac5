package nl.kenniskompas.administration.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Reads the audit log out of the tables of the module history.
@Repository
class Logbook {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> WORDS = new TypeReference<>() {};
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient sql;

    Logbook(JdbcClient sql) {
        this.sql = sql;
    }

    /// Newest first, with what each change did.
    List<Entry> find(Asked asked, int count) {
        var question = new Question(asked, tables());
        var entries = sql.sql(question.sql())
                .params(question.parameters())
                .param("count", count)
                .query(Logbook::entry)
                .list();
        var did = did(entries.stream().filter(Entry::isChange).map(Entry::id).toList());
        return entries.stream()
                .map(entry -> entry.thatDid(did.getOrDefault(entry.id(), List.of())))
                .toList();
    }

    /// Newest first, one by one, without what changes did.
    void each(Asked asked, int most, Consumer<Entry> reader) {
        var question = new Question(asked, tables());
        sql.sql(question.sql())
                .withFetchSize(ROWS_AT_ONCE)
                .params(question.parameters())
                .param("count", most)
                .query((ResultSet row) -> reader.accept(entry(row, 0)));
    }

    private Map<Long, List<Entry.Tally>> did(List<Long> changes) {
        if (changes.isEmpty()) return Map.of();
        return sql
                .sql("""
                        select * from history.summary(:changes)
                        order by array_position(array['agenda', 'challenge', 'issue', 'question'], tab), tab, kind""")
                .param("changes", changes.toArray(Long[]::new))
                .query((row, n) -> Map.entry(row.getLong("change_id"), tally(row)))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    }

    private static Entry.Tally tally(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        return new Entry.Tally(
                row.getString("tab"),
                row.getString("kind"),
                row.getLong("items"),
                List.of(names).stream().filter(Objects::nonNull).toList());
    }

    /// Everybody who may stand in the log.
    List<String> people() {
        return sql.sql("select 'Kenniskompas' as name union select name from person where erased_at is null order by 1")
                .query((row, n) -> row.getString(1))
                .list();
    }

    List<String> tables() {
        return sql.sql("select name from history.tracked order by name")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getString("origin"),
                row.getString("address"),
                row.getString("action"),
                row.getString("kind"),
                row.getString("object"),
                row.getString("outcome"),
                row.getString("reason"),
                detail(row.getString("detail")),
                List.of());
    }

    private static Map<String, String> detail(@Nullable String json) {
        var told = new TreeMap<String, String>();
        if (json != null) JSON.readValue(json, WORDS).forEach((name, value) -> told.put(name, String.valueOf(value)));
        return told;
    }
}
