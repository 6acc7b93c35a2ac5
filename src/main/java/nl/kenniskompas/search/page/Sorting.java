package nl.kenniskompas.search.page;

import java.util.Locale;
import java.util.stream.Stream;
import nl.kenniskompas.search.Asked;

/// The order of results, as it stands in an address.
enum Sorting {
    RELEVANCE("relevantie", Asked.Order.RELEVANCE),
    NEWEST("nieuwste", Asked.Order.NEWEST),
    TITLE("titel", Asked.Order.TITLE);

    private final String parameter;
    private final Asked.Order order;

    Sorting(String parameter, Asked.Order order) {
        this.parameter = parameter;
        this.order = order;
    }

    static Sorting called(String parameter) {
        return Stream.of(values())
                .filter(sorting -> sorting.parameter.equals(parameter))
                .findFirst()
                .orElse(RELEVANCE);
    }

    String parameter() {
        return parameter;
    }

    Asked.Order order() {
        return order;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
