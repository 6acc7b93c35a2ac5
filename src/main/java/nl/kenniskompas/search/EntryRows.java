package nl.kenniskompas.search;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Entries out of a query, for tables of which each row is one entry.
public final class EntryRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, List<@Nullable String>>> FACETS = new TypeReference<>() {};

    private EntryRows() {}

    /// @param table which is the kind of the entries too
    /// @param query for rows with `:ids`; gives id, title, body, address, trail (array of texts, empty ones do not
    ///   count), dated, within (array of `table id`, apart from the row itself) and facets (an object of arrays)
    public static List<Entry> of(JdbcClient sql, String table, String query, Collection<Long> ids) {
        return sql.sql(query)
                .param("ids", ids.toArray(Long[]::new))
                .query((row, n) -> entry(table, row))
                .list();
    }

    private static Entry entry(String table, ResultSet row) throws SQLException {
        var source = new Item(table, row.getLong("id"));
        return new Entry(
                table,
                Long.toString(source.id()),
                source,
                Stream.concat(Stream.of(source), texts(row, "within").map(Item::of))
                        .collect(toSet()),
                text(row, "title"),
                text(row, "body"),
                text(row, "address"),
                texts(row, "trail").toList(),
                row.getObject("dated", LocalDate.class),
                facets(text(row, "facets")));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static Stream<String> texts(ResultSet row, String column) throws SQLException {
        @Nullable String[] texts = (String[]) row.getArray(column).getArray();
        return Stream.of(texts).flatMap(Stream::ofNullable).filter(text -> !text.isBlank());
    }

    /// What is not known is no value.
    private static Map<String, List<String>> facets(String json) {
        return JSON.readValue(json, FACETS).entrySet().stream()
                .map(facet -> Map.entry(
                        facet.getKey(),
                        facet.getValue().stream().flatMap(Stream::ofNullable).toList()))
                .filter(facet -> !facet.getValue().isEmpty())
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
