package nl.kenniskompas.library.document;

import java.util.Locale;
import java.util.stream.Stream;

/// In which order documents are listed.
enum Order {
    ADDED("toegevoegd", "d.id desc"),
    NEWEST("nieuwste", "d.dated desc nulls last, d.id desc"),
    OLDEST("oudste", "d.dated nulls last, d.id"),
    TITLE("titel", "lower(d.title), d.id");

    private final String parameter;
    private final String columns;

    Order(String parameter, String columns) {
        this.parameter = parameter;
        this.columns = columns;
    }

    static Order called(String parameter) {
        return Stream.of(values())
                .filter(order -> order.parameter.equals(parameter))
                .findFirst()
                .orElse(ADDED);
    }

    String parameter() {
        return parameter;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// SQL; unambiguous, so that no document is on two pages.
    String columns() {
        return columns;
    }
}
