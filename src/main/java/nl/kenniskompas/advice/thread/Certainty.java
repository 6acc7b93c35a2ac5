package nl.kenniskompas.advice.thread;

import java.util.Locale;

/// How sure one can be of the day by which a commitment must be honoured.
public enum Certainty {
    /// One day.
    EXACT,
    INTERVAL,
    /// The day of something else, which may move.
    EVENT,
    /// No moment was named, or nobody can say which it is.
    NONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Certainty of(String key) {
        for (Certainty certainty : values()) if (certainty.key().equals(key)) return certainty;
        return NONE;
    }
}
