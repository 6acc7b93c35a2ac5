package nl.kenniskompas.search;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What somebody looks for.
///
/// @param words as typed
/// @param typing whether the last word may not be finished yet
/// @param facets each named facet must have one of these values; `kind` is one
/// @param unseen what the reader does not see: no entry within one of these is found or counted
/// @param counted the facets of which the values are to be counted
/// @param from how many hits to pass over
/// @param most how many hits are wanted at most; 0 when only counts are
public record Asked(
        String words,
        boolean typing,
        Map<String, List<String>> facets,
        Set<Item> unseen,
        Order order,
        Set<String> counted,
        int from,
        int most) {
    /// The facet that every entry has.
    public static final String KIND = "kind";

    public enum Order {
        /// Best first.
        RELEVANCE,
        /// Newest first, what has no date last.
        NEWEST,
        /// By title.
        TITLE
    }

    public Asked {
        if (from < 0 || most < 0) throw new IllegalArgumentException("a page begins and ends somewhere");
        facets = Map.copyOf(facets);
        unseen = Set.copyOf(unseen);
        counted = Set.copyOf(counted);
    }

    /// As somebody who sees everything.
    public static Asked of(String words, int most) {
        return new Asked(words, false, Map.of(), Set.of(), Order.RELEVANCE, Set.of(), 0, most);
    }

    public Asked by(Map<String, List<String>> others) {
        return new Asked(words, typing, others, unseen, order, counted, from, most);
    }

    public Asked page(int first, int many) {
        return new Asked(words, typing, facets, unseen, order, counted, first, many);
    }
}
