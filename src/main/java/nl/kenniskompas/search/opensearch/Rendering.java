package nl.kenniskompas.search.opensearch;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.search.Item;
import nl.kenniskompas.search.query.Fields;
import nl.kenniskompas.search.query.Sought;

/// What is sought in the words of OpenSearch.
final class Rendering {
    private static final Map<String, Object> NOTHING = Map.of("match_none", Map.of());

    private Rendering() {}

    static Map<String, Object> of(Sought sought) {
        return switch (sought) {
            case Sought.Term(var field, var term, float weight) ->
                Map.of("term", Map.of(field, Map.of("value", term, "boost", weight)));
            case Sought.Best(var ways, float tie, float weight) ->
                Map.of("dis_max", Map.of("queries", all(ways), "tie_breaker", tie, "boost", weight));
            case Sought.Some(var these, int least, float weight) ->
                Map.of(
                        "bool",
                        Map.of("should", all(these), "minimum_should_match", Math.max(1, least), "boost", weight));
            case Sought.Every(var these, var also, var without) ->
                Map.of("bool", Map.of("must", all(these), "should", all(also), "must_not", all(without)));
            case Sought.Phrase(var field, var terms, int slop, float weight) ->
                Map.of(
                        "match_phrase",
                        Map.of(field, Map.of("query", TokenText.ofPlaces(terms), "slop", slop, "boost", weight)));
            case Sought.Nothing() -> NOTHING;
        };
    }

    private static List<Map<String, Object>> all(Collection<Sought> sought) {
        return sought.stream().map(Rendering::of).toList();
    }

    /// As far as the reader sees it.
    static Map<String, Object> seen(Map<String, Object> query, Set<Item> unseen) {
        if (unseen.isEmpty()) return query;
        var hidden = unseen.stream().map(Item::toString).toList();
        return Map.of("bool", Map.of("must", query, "must_not", Map.of("terms", Map.of(Fields.WITHIN, hidden))));
    }

    static Map<String, Object> every(Collection<Map<String, Object>> filters) {
        return Map.of("bool", Map.of("filter", List.copyOf(filters)));
    }
}
