package nl.kenniskompas.advice.register;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The register as the House hands it out.
record RegisterFile(List<HouseRow> rows) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// The mark at the start tells Excel that it is UTF-8.
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    byte[] json() {
        return JSON.writeValueAsBytes(
                Map.of("value", rows.stream().map(RegisterFile::titled).toList()));
    }

    private static Map<String, @Nullable Object> titled(HouseRow row) {
        var titled = new LinkedHashMap<String, @Nullable Object>();
        for (Column column : Column.values()) {
            String value = row.of(column);
            if (column == Column.VERWIJDERD) titled.put(column.title(), row.isRemoved());
            else titled.put(column.title(), value.isEmpty() ? null : value);
        }
        return titled;
    }

    byte[] csv() {
        String head = Stream.of(Column.values()).map(Column::title).collect(Collectors.joining(","));
        String body = rows.stream()
                .map(row -> Stream.of(Column.values())
                                .map(column -> column == Column.VERWIJDERD
                                        ? Boolean.toString(row.isRemoved())
                                        : CsvCell.written(row.of(column)))
                                .collect(Collectors.joining(","))
                        + "\r\n")
                .collect(Collectors.joining());
        return (BYTE_ORDER_MARK + head + "\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }
}
