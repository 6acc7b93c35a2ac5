package nl.kenniskompas.advice.register;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kenniskompas.advice.thread.Status;

/// The House's words for a status. "Vervallen" is ours: the House has no word for it.
enum HouseStatus {
    OPENSTAAND("Openstaand", Status.OPEN),
    DEELS_VOLDAAN("Deels voldaan", Status.PARTLY),
    VOLDAAN("Voldaan", Status.DONE),
    VERVALLEN("Vervallen", Status.LAPSED);

    private final String words;
    private final Status status;

    HouseStatus(String words, Status status) {
        this.words = words;
        this.status = status;
    }

    static String written(Status status) {
        return Stream.of(values())
                .filter(one -> one.status == status)
                .map(one -> one.words)
                .findFirst()
                .orElse(OPENSTAAND.words);
    }

    /// Empty for a word that nobody knows.
    static Optional<Status> read(String written) {
        String plain = written.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(one -> one.words.toLowerCase(Locale.ROOT).equals(plain))
                .map(one -> one.status)
                .findFirst();
    }
}
