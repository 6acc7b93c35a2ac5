package nl.kenniskompas.administration.people;

import java.util.Arrays;
import java.util.Locale;

/// Which accounts a list shows.
enum Standing {
    ALL(""),
    OPEN("open"),
    CLOSED("gesloten"),
    WITHOUT_ROLE("zonder-rol");

    private final String word;

    Standing(String word) {
        this.word = word;
    }

    /// As it stands in an address.
    String word() {
        return word;
    }

    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Standing of(String word) {
        return Arrays.stream(values())
                .filter(it -> it.word.equals(word))
                .findFirst()
                .orElse(ALL);
    }

    boolean takes(Holder holder) {
        return switch (this) {
            case ALL -> true;
            case OPEN -> !holder.closed();
            case CLOSED -> holder.closed();
            case WITHOUT_ROLE -> holder.grants().isEmpty();
        };
    }
}
