package nl.kenniskompas.identity;

import nl.kenniskompas.identity.register.Validity;
import org.jspecify.annotations.Nullable;

/// What an organisation was called, and when.
public record OrganisationName(
        long id,
        int version,
        OrganisationId organisation,
        String name,
        @Nullable String abbreviation,
        Validity validity) {
    public String shortName() {
        return abbreviation == null ? name : abbreviation;
    }
}
