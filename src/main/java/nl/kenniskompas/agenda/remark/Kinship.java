package nl.kenniskompas.agenda.remark;

import java.util.Locale;

/// How two questions stand to each other.
public enum Kinship {
    SAME,
    RELATED,
    OTHER;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
