package nl.kenniskompas.advice.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.web.file.Csv;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// The register as the House hands it out.
record RegisterFile(List<HouseRow> rows) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
        var head = Stream.of(Column.values()).map(Column::title).toList();
        return Csv.file(Stream.concat(Stream.of(head), rows.stream().map(RegisterFile::cells)));
    }

    private static List<String> cells(HouseRow row) {
        return Stream.of(Column.values())
                .map(column -> column == Column.VERWIJDERD ? Boolean.toString(row.isRemoved()) : row.of(column))
                .toList();
    }
}
