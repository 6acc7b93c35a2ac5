package nl.kenniskompas.advice.register;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A commitment as the register has it. What is not there is empty.
record HouseRow(Map<Column, String> values) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> YES = Set.of("true", "waar", "ja", "1");

    HouseRow {
        var kept = new EnumMap<Column, String>(Column.class);
        values.forEach((column, value) -> {
            String clean = clean(value);
            if (!clean.isEmpty()) kept.put(column, clean);
        });
        values = kept;
    }

    String of(Column column) {
        return values.getOrDefault(column, "");
    }

    Dated dated(Column column) {
        return Dated.of(of(column));
    }

    boolean isRemoved() {
        return YES.contains(of(Column.VERWIJDERD).toLowerCase(Locale.ROOT));
    }

    /// The same in other signs counts as the same: line ends, spaces, the hour of a day, capitals of
    /// a status.
    boolean saysTheSame(Column column, HouseRow other) {
        if (column.isDate()) {
            var day = dated(column).orNull();
            if (day != null) return day.equals(other.dated(column).orNull());
        }
        if (column == Column.STATUS) {
            var status = HouseStatus.read(of(column));
            if (status.isPresent()) return status.equals(HouseStatus.read(other.of(column)));
        }
        return flat(of(column)).equals(flat(other.of(column)));
    }

    private static String flat(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /// This row, with what it does not say from the other.
    HouseRow over(HouseRow other) {
        var all = new EnumMap<Column, String>(Column.class);
        all.putAll(other.values);
        all.putAll(values);
        return new HouseRow(all);
    }

    HouseRow with(Column column, String value) {
        var all = new EnumMap<Column, String>(Column.class);
        all.putAll(values);
        all.put(column, value);
        return new HouseRow(all);
    }

    String json() {
        var titled = new LinkedHashMap<String, String>();
        values.forEach((column, value) -> titled.put(column.title(), value));
        return JSON.writeValueAsString(titled);
    }

    static HouseRow ofJson(String json) {
        var values = new EnumMap<Column, String>(Column.class);
        JSON.readValue(json, new TypeReference<Map<String, String>>() {})
                .forEach((title, value) -> Column.called(title).ifPresent(column -> values.put(column, value)));
        return new HouseRow(values);
    }

    /// The database takes no NUL and no half of a character.
    private static String clean(String value) {
        var kept = new StringBuilder(value.length());
        value.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
                .filter(c -> Character.getType(c) != Character.SURROGATE)
                .forEach(kept::appendCodePoint);
        return kept.toString().strip();
    }
}
