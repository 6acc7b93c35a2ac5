package nl.kenniskompas.ingest.recognise.platform;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which column of a table file holds what.
///
/// @param unused names of columns that are not read
record SheetHead(Map<SheetColumn, Integer> places, List<String> unused) {
    /// Of two columns with one meaning the first counts.
    static SheetHead of(List<String> names) {
        var places = new EnumMap<SheetColumn, Integer>(SheetColumn.class);
        var unused = new ArrayList<String>();
        for (int at = 0; at < names.size(); at++) {
            var column = SheetColumn.named(names.get(at));
            boolean known = column != SheetColumn.UNKNOWN && places.putIfAbsent(column, at) == null;
            if (!known && column != SheetColumn.ASIDE && !names.get(at).isEmpty()) unused.add(names.get(at));
        }
        return new SheetHead(places, unused);
    }

    boolean has(SheetColumn column) {
        return places.containsKey(column);
    }

    boolean namesCauseAndEffect() {
        return has(SheetColumn.CAUSE) && has(SheetColumn.EFFECT);
    }

    boolean namesSentence() {
        return has(SheetColumn.SENTENCE) || has(SheetColumn.WORDS);
    }

    String cell(List<String> row, SheetColumn column) {
        Integer at = places.get(column);
        return at == null || at >= row.size() ? "" : row.get(at);
    }

    /// Beside a cause and its effect a column called "relation" holds signs or verbs.
    SheetHead settled(List<List<String>> rows) {
        if (!namesCauseAndEffect()) return this;
        for (SheetColumn column : List.of(SheetColumn.VERB, SheetColumn.SENTENCE))
            if (!has(SheetColumn.SIGN) && has(column) && rows.stream().allMatch(row -> isSign(cell(row, column))))
                return with(column, SheetColumn.SIGN);
        return this;
    }

    private static boolean isSign(String cell) {
        return cell.isEmpty() || SheetSign.of(cell) != null;
    }

    private SheetHead with(SheetColumn before, SheetColumn after) {
        var others = new EnumMap<>(places);
        @Nullable Integer at = others.remove(before);
        if (at != null) others.put(after, at);
        return new SheetHead(others, unused);
    }
}
