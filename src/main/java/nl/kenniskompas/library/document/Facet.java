package nl.kenniskompas.library.document;

import java.util.Locale;

/// A property by which the list of documents can be narrowed. Its values stand in addresses, so they are plain texts;
/// `-` is for documents that have none.
enum Facet {
    KIND("vorm", "array[d.kind]"),
    YEAR("jaar", "array[coalesce(extract(year from d.dated)::int::text, '-')]"),
    MINISTRY("ministerie", "case when d.ministries = '{}' then array['-'] else d.ministries end"),
    PUBLISHER("uitgever", "array[coalesce(d.publisher, '-')]");

    static final String NONE = "-";

    private final String parameter;
    private final String held;

    Facet(String parameter, String held) {
        this.parameter = parameter;
        this.held = held;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name in an address.
    String parameter() {
        return parameter;
    }

    /// SQL for the values that a document `d` has, as an array of texts.
    String held() {
        return held;
    }
}
