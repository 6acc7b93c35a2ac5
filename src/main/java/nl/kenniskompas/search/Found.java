package nl.kenniskompas.search;

import java.util.List;
import java.util.Map;

/// The answer to what was [Asked].
///
/// @param hits one page of them
/// @param total how many there are, none of them unseen: exact up to [#COUNTED], and one more than that for however
///   many there are beyond it
/// @param counts per facet that was to be counted how many entries each value would give, next to what was chosen in
// the
///   other facets; most first
/// @param meant what a word that nobody wrote was taken for, by that word as typed
public record Found(List<Hit> hits, long total, Map<String, List<Count>> counts, Map<String, List<String>> meant) {
    /// How far hits are counted; nobody reads more, and counting them all would take longer than finding them.
    public static final int COUNTED = 10_000;

    public record Count(String value, long entries) {}

    public static final Found NOTHING = new Found(List.of(), 0, Map.of(), Map.of());
}
