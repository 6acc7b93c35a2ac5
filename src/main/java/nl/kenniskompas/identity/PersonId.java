package nl.kenniskompas.identity;

import java.io.Serializable;

public record PersonId(long value) implements Serializable {
    /// What the log and other lists keep instead of a name; so the name can go and they need not change.
    public String code() {
        return "#" + value;
    }
}
