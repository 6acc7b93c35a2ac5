package nl.kenniskompas.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.search.Searching.Index;
import nl.kenniskompas.search.analysis.Analysis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// An engine with an index that is empty at the beginning of each test.
abstract class SearchingWorld {
    static final Analysis ANALYSIS = Analysis.load();

    Searching searching;

    /// On the same place as before within one test.
    abstract Searching open();

    @BeforeEach
    void opened() {
        searching = open();
        searching.current();
    }

    @AfterEach
    void closed() {
        searching.close();
    }

    void holds(String... bodies) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < bodies.length; i++) entries.add(entry("passage", i + 1, "", bodies[i], Map.of()));
        keep(entries.toArray(Entry[]::new));
    }

    static Entry entry(String kind, long id, String title, String body, Map<String, List<String>> facets) {
        return entry(kind, id, title, body, facets, null);
    }

    static Entry entry(
            String kind,
            long id,
            String title,
            String body,
            Map<String, List<String>> facets,
            @Nullable LocalDate dated) {
        var source = new Item(kind, id);
        return new Entry(
                kind,
                Long.toString(id),
                source,
                Set.of(source),
                title,
                body,
                "/" + id,
                List.of("a", "b"),
                dated,
                facets);
    }

    /// Part of a row of another table.
    static Entry below(Item whole, long id, String body) {
        var source = new Item("passage", id);
        return new Entry(
                "passage",
                Long.toString(id),
                source,
                Set.of(source, whole),
                "",
                body,
                "/" + id,
                List.of(),
                null,
                Map.of());
    }

    void keep(Entry... entries) {
        keep(searching.current(), entries);
    }

    static void keep(Index index, Entry... entries) {
        index.replace(Stream.of(entries).map(Entry::source).distinct().toList(), List.of(entries));
        index.keep(index.mark());
    }

    List<String> found(String words) {
        return ids(searching.find(Asked.of(words, 10)));
    }

    static List<String> ids(Found found) {
        return found.hits().stream().map(Hit::id).toList();
    }
}
