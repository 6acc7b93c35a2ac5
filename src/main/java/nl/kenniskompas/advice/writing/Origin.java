package nl.kenniskompas.advice.writing;

import java.util.Locale;

/// What came from a passage; each has its column.
public enum Origin {
    ADVICE,
    RECOMMENDATION,
    /// The position on a recommendation; its item is the recommendation.
    RESPONSE,
    COMMITMENT,
    FULFILMENT;

    String column() {
        return name().toLowerCase(Locale.ROOT) + "_id";
    }
}
