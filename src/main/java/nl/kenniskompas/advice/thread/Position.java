package nl.kenniskompas.advice.thread;

import java.util.Locale;

/// The cabinet's answer to one recommendation.
public enum Position {
    ADOPTED,
    PARTLY,
    NOT,
    /// Another has to do it, or it is dealt with in another place.
    ELSEWHERE,
    /// There is no response.
    NONE;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What is not known counts as no response.
    public static Position of(String key) {
        for (Position position : values()) if (position.key().equals(key)) return position;
        return NONE;
    }
}
