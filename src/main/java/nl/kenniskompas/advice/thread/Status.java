package nl.kenniskompas.advice.thread;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// Where a commitment is.
public enum Status {
    OPEN,
    PARTLY,
    DONE,
    /// It need not be honoured any more: overtaken, withdrawn, released.
    LAPSED;

    /// The statuses that may follow. What was closed too early can be opened again.
    public Set<Status> next() {
        return switch (this) {
            case OPEN -> EnumSet.of(PARTLY, DONE, LAPSED);
            case PARTLY -> EnumSet.of(OPEN, DONE, LAPSED);
            case DONE, LAPSED -> EnumSet.of(OPEN, PARTLY);
        };
    }

    /// Somebody still has to do something.
    public boolean isRunning() {
        return this == OPEN || this == PARTLY;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Status of(String key) {
        for (Status status : values()) if (status.key().equals(key)) return status;
        return OPEN;
    }
}
