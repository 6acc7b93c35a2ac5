package nl.kenniskompas.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A thing that can be found: a question, a challenge, a passage of a document, a commitment.
///
/// @param kind which sort of thing; the texts `search.kind.<kind>` name it
/// @param id unique within its kind
/// @param source the row that it comes from; a document is the source of all its passages
/// @param within what it is part of, the source included: when one of these is hidden from a reader, so is the entry
/// @param title what it is called; may be empty
/// @param body the rest of its text; may be empty
/// @param address the page that shows it
/// @param trail what it is part of, in words, outermost first
/// @param dated the day it belongs to, for sorting; null when it has none
/// @param facets by what it can be narrowed, each with its values; the texts `search.facet.<name>` name them
public record Entry(
        String kind,
        String id,
        Item source,
        Set<Item> within,
        String title,
        String body,
        String address,
        List<String> trail,
        @Nullable LocalDate dated,
        Map<String, List<String>> facets) {
    public Entry {
        if (kind.isBlank() || id.isBlank()) throw new IllegalArgumentException("an entry needs a kind and an id");
        if (!within.contains(source)) throw new IllegalArgumentException("an entry is hidden with its source");
        within = Set.copyOf(within);
        trail = List.copyOf(trail);
        facets = Map.copyOf(facets);
    }
}
