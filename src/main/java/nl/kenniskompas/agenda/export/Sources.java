package nl.kenniskompas.agenda.export;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.library.Passage;

/// The passages that the items of one edition came from, the main place first.
record Sources(Map<Item, List<Passage>> passages) {
    /// @param kind as in provenance: `question`, `issue`, `challenge`, `goal`, `trend`, `link`
    record Item(String kind, long id) {}

    List<Passage> of(String kind, long id) {
        return passages.getOrDefault(new Item(kind, id), List.of());
    }
}
