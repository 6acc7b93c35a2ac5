package nl.kenniskompas.search;

import java.util.List;
import java.util.Map;

/// A thing that can be found: a question, a challenge, a passage of a document, a commitment.
///
/// @param kind which sort of thing, a word of the module that it belongs to
/// @param id unique within its kind
/// @param title what it is called; may be empty
/// @param body the rest of its text; may be empty
/// @param facets by what it can be narrowed, each with its values
public record Entry(String kind, String id, String title, String body, Map<String, List<String>> facets) {
    public Entry {
        if (kind.isBlank() || id.isBlank()) throw new IllegalArgumentException("an entry needs a kind and an id");
        facets = Map.copyOf(facets);
    }
}
