package nl.kenniskompas.agenda.related;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The three lists beside a question.
enum Sort {
    PASSAGES("passages", "passage"),
    QUESTIONS("vragen", "question"),
    PROMISES("adviezen", "recommendation", "commitment", "claim");

    private final String parameter;
    private final List<String> kinds;

    Sort(String parameter, String... kinds) {
        this.parameter = parameter;
        this.kinds = List.of(kinds);
    }

    /// Of entries of the index.
    List<String> kinds() {
        return kinds;
    }

    String parameter() {
        return parameter;
    }

    /// Of its texts.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Sort> called(String parameter) {
        return Stream.of(values())
                .filter(one -> one.parameter.equals(parameter))
                .findFirst();
    }

    boolean holds(String kind) {
        return kinds.contains(kind);
    }
}
