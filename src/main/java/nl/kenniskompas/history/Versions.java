package nl.kenniskompas.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The versions of items, from the twins that the triggers keep.
@Repository
public class Versions {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, Object>> COLUMNS = new TypeReference<>() {};

    private final JdbcClient sql;

    Versions(JdbcClient sql) {
        this.sql = sql;
    }

    /// All versions of one item, newest first. `table` is one of the tracked tables.
    public List<Version> of(String table, long item) {
        return sql.sql("""
                        select v.*, c.*, greatest(v.moment, c.at) as since from history.versions(:table, :item, null) v
                        join history.told c on c.id = v.change_id order by c.id desc""")
                .param("table", table)
                .param("item", item)
                .query((row, n) -> version(Changes.change(row, 0), table, row))
                .list();
    }

    /// Whether the platform keeps the versions of this table.
    public boolean has(String table) {
        return tables().contains(table);
    }

    /// What an item was last called; empty when it never was.
    public Optional<String> nameOf(String table, long item) {
        return sql.sql("select history.name_of(?, ?)")
                .params(table, item)
                .query((row, n) -> Optional.ofNullable(row.getString(1)))
                .single();
    }

    List<Version> ofChange(Change change) {
        return sql
                .sql("select tab from history.touch where change_id = ? order by tab")
                .param(change.id())
                .query((row, n) -> row.getString(1))
                .list()
                .stream()
                .flatMap(table -> ofChange(change, table).stream())
                .toList();
    }

    private List<Version> ofChange(Change change, String table) {
        return sql.sql("""
                        select v.*, greatest(v.moment, :at) as since from history.versions(:table, null, :change) v
                        order by v.item_id""")
                .param("table", table)
                .param("change", change.id())
                .param("at", Timestamp.from(change.at()))
                .query((row, n) -> version(change, table, row))
                .list();
    }

    private List<String> tables() {
        return sql.sql("select name from history.tracked order by name")
                .query((row, n) -> row.getString(1))
                .list();
    }

    private static Version version(Change change, String table, ResultSet row) throws SQLException {
        return new Version(
                change,
                row.getTimestamp("since").toInstant(),
                table,
                row.getLong("item_id"),
                Optional.ofNullable(row.getString("label")).orElse(""),
                columns(row.getString("before")),
                columns(row.getString("after")));
    }

    private static Map<String, Object> columns(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, COLUMNS);
    }
}
