package nl.kenniskompas.systemmap.dilemma;

import java.util.Arrays;
import java.util.Locale;

/// Where a ministry stands between the two values of a dilemma.
public enum Leaning {
    FIRST,
    BETWEEN,
    SECOND,
    /// It did not choose, or nobody asked.
    UNDECIDED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Leaning of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(UNDECIDED);
    }
}
