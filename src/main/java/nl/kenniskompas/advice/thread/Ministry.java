package nl.kenniskompas.advice.thread;

import nl.kenniskompas.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Whose commitment it is: an organisation that the platform knows, or a name as written.
///
/// @param shortName how people call it
public record Ministry(@Nullable OrganisationId id, String name, String shortName) {
    public static Ministry written(String name) {
        return new Ministry(null, name, name);
    }

    /// The same for all spellings of one organisation.
    public String key() {
        return id == null ? name : Long.toString(id.value());
    }
}
