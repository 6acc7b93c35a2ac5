package nl.kenniskompas.agenda.finding;

import java.util.HashMap;
import java.util.Map;

/// What the entries of all items of an agenda tell of it.
final class OfAgenda {
    /// Facets of an agenda `a`, as the inside of a JSON object.
    static final String FACETS = """
             'organisation', array[(select coalesce(o.abbreviation, o.name) from organisation o where o.id = a.organisation_id)],
             'agenda', array[a.title],
             'year', array[a.starts::text],
             'edition', array[a.state]
            """;

    private OfAgenda() {}

    /// For a table that names the agenda of each row.
    static Map<String, String> leaning(String table) {
        return Map.of(
                "agenda",
                "select id from " + table + " where agenda_id = any (:ids)",
                "organisation",
                "select i.id from " + table
                        + " i join agenda a on a.id = i.agenda_id where a.organisation_id = any (:ids)");
    }

    /// The same, and one table more.
    static Map<String, String> leaning(String table, String other, String query) {
        var leaning = new HashMap<>(leaning(table));
        leaning.put(other, query);
        return leaning;
    }
}
