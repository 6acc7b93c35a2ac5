package nl.kenniskompas.search.page;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.web.Text;

/// A property by which results can be narrowed, in the order in which they are shown.
public enum Facet {
    KIND("soort"),
    THEME("thema"),
    ORGANISATION("organisatie"),
    AGENDA("agenda"),
    MINISTRY("ministerie"),
    TYPE("type"),
    STATE("stand"),
    STATUS("afloop"),
    DOCUMENT("vorm"),
    YEAR("jaar");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /// As entries have it.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Its name in an address.
    String parameter() {
        return parameter;
    }

    /// A value in words: its text when it is coded, else as it is.
    String words(String value, Text text) {
        String coded = "search.value." + key() + "." + value;
        return value.matches("[a-z_-]+") && text.has(coded) ? text.of(coded) : value;
    }

    static Set<String> keys() {
        return Stream.of(values()).map(Facet::key).collect(Collectors.toUnmodifiableSet());
    }
}
