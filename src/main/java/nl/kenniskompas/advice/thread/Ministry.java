package nl.kenniskompas.advice.thread;

import nl.kenniskompas.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Whose commitment it is: an organisation that the platform knows, or a name as written.
///
/// @param shortName how people call it now
/// @param then how people called it when it took the commitment on
public record Ministry(@Nullable OrganisationId id, String name, String shortName, String then) {
    public static Ministry written(String name) {
        return new Ministry(null, name, name, name);
    }

    public boolean isRenamed() {
        return !then.equals(shortName);
    }

    /// The same for all spellings of one organisation.
    public String key() {
        return id == null ? name : Long.toString(id.value());
    }
}
