package nl.kenniskompas.agenda.related;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

enum Verdict {
    CONFIRMED,
    REJECTED;

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Verdict> of(String key) {
        return Stream.of(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
