package nl.kenniskompas.agenda.compare;

import java.util.Locale;

/// What of an edition can differ: its own facts, its items, and the links between items.
enum Kind {
    AGENDA,
    CHALLENGE,
    ISSUE,
    COVERED,
    QUESTION,
    GOAL,
    TREND,
    FEED,
    LINK,
    CONSULTED;

    /// As in message keys.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
