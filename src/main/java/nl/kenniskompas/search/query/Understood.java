package nl.kenniskompas.search.query;

import java.util.List;
import java.util.Map;

/// What was asked, as an engine has to answer it.
///
/// @param met an entry is found when it meets this; cheap to look for, and good enough to tell which come first
/// @param order what the best [#RESCORED] of those are put in order by; who meets `met` and not this comes behind
/// @param facets each named facet must have one of these values
/// @param meant what a word that nobody wrote was taken for, by that word as typed
public record Understood(Sought met, Sought order, Map<String, List<String>> facets, Map<String, List<String>> meant) {
    /// How many of the best are put in order.
    public static final int RESCORED = 50;

    public Understood {
        facets = Map.copyOf(facets);
        meant = Map.copyOf(meant);
    }
}
