package nl.kenniskompas.identity;

import org.jspecify.annotations.Nullable;

public record Organisation(
        OrganisationId id, String name, @Nullable String abbreviation) {
    /// How people call it: the abbreviation when there is one.
    public String shortName() {
        return abbreviation == null ? name : abbreviation;
    }
}
