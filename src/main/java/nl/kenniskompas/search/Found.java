package nl.kenniskompas.search;

import java.util.List;
import java.util.Map;

/// The answer to what was [Asked].
///
/// @param hits one page of them
/// @param total how many there are, none of them unseen
/// @param counts per facet that was to be counted how many entries each value would give, next to what was chosen in
// the
///   other facets; most first
/// @param meant what a word that nobody wrote was taken for, by that word as typed
public record Found(List<Hit> hits, long total, Map<String, List<Count>> counts, Map<String, List<String>> meant) {
    public record Count(String value, long entries) {}

    public static final Found NOTHING = new Found(List.of(), 0, Map.of(), Map.of());
}
