package nl.kenniskompas.library.document;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.library.Waiting.Pile;
import org.jspecify.annotations.Nullable;

/// @param total how many documents answer what was asked
/// @param passages how many passages became something, by document
/// @param piles what waits, by document; empty for who may not decide
record DocumentsPage(
        Asked asked,
        List<Document> documents,
        int total,
        boolean empty,
        List<Group> groups,
        Map<Long, Integer> passages,
        Map<Long, Pile> piles) {
    /// @param documents that have the value
    record Value(String name, int documents, boolean chosen) {}

    record Group(Facet facet, List<Value> values) {}

    record Chip(Facet facet, String value) {}

    int taken(Document document) {
        return passages.getOrDefault(document.id(), 0);
    }

    @Nullable
    Pile pile(Document document) {
        return piles.get(document.id());
    }

    List<Chip> chips() {
        return Stream.of(Facet.values())
                .flatMap(facet -> asked.of(facet).stream().map(value -> new Chip(facet, value)))
                .toList();
    }

    int pages() {
        return Math.max(1, (total + Shelf.AT_ONCE - 1) / Shelf.AT_ONCE);
    }

    int first() {
        return (asked.page() - 1) * Shelf.AT_ONCE + 1;
    }

    int last() {
        return first() + documents.size() - 1;
    }
}
