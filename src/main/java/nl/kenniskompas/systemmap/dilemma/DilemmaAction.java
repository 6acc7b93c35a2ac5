package nl.kenniskompas.systemmap.dilemma;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done with a dilemma.
public enum DilemmaAction {
    /// Also again: each time it was on a table is a step.
    DISCUSS,
    DECIDE,
    REOPEN;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DilemmaAction> of(String key) {
        return Arrays.stream(values()).filter(one -> one.key().equals(key)).findFirst();
    }
}
