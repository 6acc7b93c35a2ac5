package nl.kenniskompas.search.feed;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.kenniskompas.search.Entry;
import nl.kenniskompas.search.Findable;
import nl.kenniskompas.search.Item;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// From rows to entries, by what the modules tell.
@Repository
class EntrySources {
    private final JdbcClient sql;
    private final List<Findable> modules;

    EntrySources(JdbcClient sql, List<Findable> modules) {
        this.sql = sql;
        this.modules =
                modules.stream().sorted(Comparator.comparing(Findable::table)).toList();
    }

    /// The sources of which entries tell something of these rows.
    Set<Item> touchedBy(Collection<Item> rows) {
        var ids = rows.stream().collect(groupingBy(Item::table, mapping(Item::id, toList())));
        var touched = new LinkedHashSet<Item>();
        for (Findable module : modules) {
            ids.getOrDefault(module.table(), List.of()).forEach(id -> touched.add(new Item(module.table(), id)));
            module.leaning().forEach((table, query) -> touched.addAll(leaning(module, query, ids.get(table))));
        }
        return touched;
    }

    private List<Item> leaning(Findable module, String query, @Nullable List<Long> rows) {
        if (rows == null) return List.of();
        return sql.sql(query)
                .param("ids", rows.toArray(Long[]::new))
                .query((row, n) -> new Item(module.table(), row.getLong(1)))
                .list();
    }

    /// Sources with their entries, no more at once than the modules can read.
    void entries(Collection<Item> sources, BiConsumer<Collection<Item>, Collection<Entry>> taker) {
        var tables = sources.stream().collect(groupingBy(Item::table));
        for (Findable module : modules) {
            var items = tables.getOrDefault(module.table(), List.of());
            for (int from = 0; from < items.size(); from += module.atOnce()) {
                var some = items.subList(from, Math.min(items.size(), from + module.atOnce()));
                taker.accept(some, module.entries(some.stream().map(Item::id).toList()));
            }
        }
    }

    /// The next rows in the order of tables and ids; none when all were passed.
    List<Item> after(String table, long id, int most) {
        for (Findable module : modules) {
            int order = module.table().compareTo(table);
            if (order < 0) continue;
            var next = rows(module.table(), order == 0 ? id : 0, Math.min(most, module.atOnce()));
            if (!next.isEmpty()) return next;
        }
        return List.of();
    }

    private List<Item> rows(String table, long after, int most) {
        return sql.sql("select id from live.\"" + table + "\" where id > ? order by id limit ?")
                .params(after, most)
                .query((row, n) -> new Item(table, row.getLong(1)))
                .list();
    }

    /// How many rows come before the next one.
    long before(String table, long id) {
        long count = 0;
        for (Findable module : modules) {
            int order = module.table().compareTo(table);
            if (order <= 0) count += count(module.table(), order < 0 ? Long.MAX_VALUE : id);
        }
        return count;
    }

    long all() {
        return modules.stream()
                .mapToLong(module -> count(module.table(), Long.MAX_VALUE))
                .sum();
    }

    private long count(String table, long last) {
        return sql.sql("select count(*) from live.\"" + table + "\" where id <= ?")
                .param(last)
                .query(Long.class)
                .single();
    }
}
