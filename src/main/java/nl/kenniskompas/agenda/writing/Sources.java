package nl.kenniskompas.agenda.writing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.library.PassageId;
import org.springframework.stereotype.Component;

/// The words that the items of an edition came from: two queries for all of them.
@Component
public class Sources {
    private final Provenance provenance;
    private final Library library;

    Sources(Provenance provenance, Library library) {
        this.provenance = provenance;
        this.library = library;
    }

    /// Passages by the item's id, the main place first.
    ///
    /// @param kind as in [Provenance#keep]
    public Map<Long, List<Passage>> of(long agenda, String kind) {
        var byItem = provenance.ofAll(agenda, kind);
        Map<PassageId, Passage> passages =
                library.passages(byItem.values().stream().flatMap(List::stream).toList()).stream()
                        .collect(Collectors.toMap(Passage::id, Function.identity()));
        var sources = new TreeMap<Long, List<Passage>>();
        byItem.forEach((item, ids) -> sources.put(
                item,
                ids.stream()
                        .filter(passages::containsKey)
                        .map(id -> passages.get(id))
                        .toList()));
        return sources;
    }
}
