package nl.kenniskompas.systemmap.table;

import java.util.Locale;

/// A column that is read, in the order of the examples. Others are left alone.
enum Column {
    CAUSE,
    SIGN,
    EFFECT,
    OPPORTUNITY,
    RISK,
    MINISTRIES,
    THEMES,
    WORDS,
    SOURCE,
    DATE;

    String key() {
        return "systemmap.table.column." + name().toLowerCase(Locale.ROOT);
    }

    boolean isNeeded() {
        return this == CAUSE || this == EFFECT;
    }
}
