package nl.kenniskompas.systemmap.analysis;

import java.util.Locale;
import nl.kenniskompas.systemmap.map.Sign;

/// What a loop does with a change.
public enum Polarity {
    /// A change comes back larger.
    REINFORCING,
    /// A change calls up what goes against it.
    BALANCING,
    /// Of some step nobody knows which way it goes.
    UNCLEAR;

    static Polarity of(Sign sign) {
        return switch (sign) {
            case MORE -> REINFORCING;
            case LESS -> BALANCING;
            case UNCLEAR -> UNCLEAR;
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
