package nl.kenniskompas.administration.people;

import java.time.Instant;
import nl.kenniskompas.identity.Memberships.Membership;
import nl.kenniskompas.web.Text;
import org.jspecify.annotations.Nullable;

/// A role that somebody has, with the name of the organisation.
///
/// @param organisation null in all of them
/// @param since when it was given as it is now; null when it was so before anybody kept count
public record Grant(
        Membership membership,
        @Nullable String organisation,
        @Nullable Instant since) {
    public String role(Text text) {
        return text.of("identity.role." + membership.role());
    }

    public String where(Text text) {
        return organisation == null ? text.of("administration.people.everywhere") : organisation;
    }

    /// "redacteur, Ministerie van ..."
    public String words(Text text) {
        String where = organisation == null ? text.of("administration.people.everywhere.within") : organisation;
        return text.of("administration.people.grant", role(text), where);
    }
}
