package nl.kenniskompas.search;

import java.util.List;
import java.util.Map;

/// What somebody looks for.
///
/// @param words as typed
/// @param facets each named facet must have one of these values; `kind` is one
/// @param most how many hits are wanted at most
public record Asked(String words, Map<String, List<String>> facets, int most) {
    /// The facet that every entry has.
    public static final String KIND = "kind";

    public Asked {
        if (most < 1) throw new IllegalArgumentException("at least one hit must be wanted");
        facets = Map.copyOf(facets);
    }

    public static Asked of(String words, int most) {
        return new Asked(words, Map.of(), most);
    }
}
