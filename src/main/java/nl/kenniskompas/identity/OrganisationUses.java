package nl.kenniskompas.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Other modules tell what of theirs belongs to an organisation; who belongs to it keeps it from being removed.
public interface OrganisationUses {
    /// Only what is there.
    List<Use> of(OrganisationId organisation);

    /// @param kind key of the word for it (`administration.organisation.use.<kind>`)
    /// @param address where they are shown, null when that is no one place
    record Use(String kind, long count, @Nullable String address) {}
}
