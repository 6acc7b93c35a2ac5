package nl.kenniskompas.history.seal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import nl.kenniskompas.history.Seal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads again the rows that seals cover, many ranges in one question, and compares.
final class Ranges {
    private static final long IDS_AT_ONCE = 200_000;

    private final JdbcClient sql;
    private final Consumer<Tampering> report;
    private final Map<String, Long> rows = new TreeMap<>();
    private final List<Seal> together = new ArrayList<>();
    private @Nullable Seal before;

    Ranges(JdbcClient sql, Consumer<Tampering> report) {
        this.sql = sql;
        this.report = report;
    }

    void add(Seal seal) {
        if (!together.isEmpty() && !goesWith(seal)) compare();
        together.add(seal);
    }

    private boolean goesWith(Seal seal) {
        Seal last = together.getLast();
        return seal.shape() == last.shape()
                && seal.from() == last.to() + 1
                && seal.to() >= seal.from()
                && seal.to() - together.getFirst().from() < IDS_AT_ONCE;
    }

    /// Compares what was added since the last time.
    void compare() {
        if (together.isEmpty()) return;
        var found = found();
        for (int i = 0; i < together.size(); i++)
            compare(together.get(i), Part.read(together.get(i).parts()), found.getOrDefault(i + 1, Map.of()));
        before = together.getLast();
        together.clear();
    }

    private Map<Integer, Map<String, Part>> found() {
        Seal first = together.getFirst();
        var found = new HashMap<Integer, Map<String, Part>>();
        record Row(int place, String name, Part part) {}
        var of = sql.sql("select place, part, items, encode(digest, 'hex') as digest from history.parts(?, ?, ?)")
                .params(
                        together.stream().map(Seal::from).toArray(Long[]::new),
                        together.getLast().to(),
                        first.shape())
                .query((row, n) -> new Row(row.getInt(1), row.getString(2), new Part(row.getLong(3), row.getString(4))))
                .list();
        for (Row row : of)
            found.computeIfAbsent(row.place(), place -> new TreeMap<>()).put(row.name(), row.part());
        if (before == null || before.shape() != first.shape())
            found.computeIfAbsent(1, place -> new TreeMap<>()).putAll(firstParts(first));
        return found;
    }

    private Map<String, Part> firstParts(Seal seal) {
        var parts = new TreeMap<String, Part>();
        sql.sql("select part, items, encode(digest, 'hex') as digest from history.first_parts(?, ?)")
                .param(1, seal.shape())
                .param(2, before == null ? null : before.shape(), java.sql.Types.BIGINT)
                .query(row -> {
                    parts.put(row.getString(1), new Part(row.getLong(2), row.getString(3)));
                });
        return parts;
    }

    private void compare(Seal seal, Map<String, Part> sealed, Map<String, Part> found) {
        var names = new TreeSet<>(sealed.keySet());
        names.addAll(found.keySet());
        for (String name : names) {
            Part then = sealed.get(name);
            Part now = found.get(name);
            rows.merge(name, Part.rows(now), Long::sum);
            var kind = Part.difference(then, now);
            if (kind != null)
                report.accept(new Tampering(
                        kind,
                        seal.number(),
                        seal.from(),
                        seal.to(),
                        Part.words(name, Part.rows(then), Part.rows(now))));
        }
    }

    long changes() {
        return rows.getOrDefault("change", 0L);
    }

    long events() {
        return rows.getOrDefault("event", 0L);
    }

    /// Also those that stood before the history did.
    long versions() {
        return rows.entrySet().stream()
                .filter(part ->
                        part.getKey().endsWith("/begun") || part.getKey().endsWith("/first"))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
