package nl.kenniskompas.systemmap.map;

import java.util.Arrays;
import java.util.Locale;

/// Which sides sources see in a relation. Both may stand: one does not cancel the other.
public enum Poles {
    OPPORTUNITY,
    RISK,
    BOTH,
    NEITHER;

    public static Poles of(boolean opportunity, boolean risk) {
        if (opportunity) return risk ? BOTH : OPPORTUNITY;
        return risk ? RISK : NEITHER;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Neither for what is no key.
    public static Poles keyed(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElse(NEITHER);
    }

    public boolean hasOpportunity() {
        return this == OPPORTUNITY || this == BOTH;
    }

    public boolean hasRisk() {
        return this == RISK || this == BOTH;
    }
}
