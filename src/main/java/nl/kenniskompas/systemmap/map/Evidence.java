package nl.kenniskompas.systemmap.map;

import java.util.Locale;

/// How strong the evidence for a relation is, as a person judges all claims together.
public enum Evidence {
    UNJUDGED,
    WEAK,
    MODERATE,
    STRONG,
    DISPUTED;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Evidence of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
