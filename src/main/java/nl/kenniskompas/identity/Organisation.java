package nl.kenniskompas.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A body that the platform knows. It may have had other names; see [OrganisationName].
///
/// @param name the one that holds today, or its last
/// @param tooi its address in the national register of public organisations, null when it has none
/// @param ended its last day, null while it stands
/// @param aliases other spellings that documents use, whatever the day
public record Organisation(
        OrganisationId id,
        int version,
        String name,
        @Nullable String abbreviation,
        Kind kind,
        @Nullable String tooi,
        @Nullable LocalDate ended,
        List<String> aliases) {
    private static final String OF_A_MINISTRY = "/ministerie/";

    public enum Kind {
        MINISTRY,
        PLANNING_OFFICE,
        ADVISORY_BODY,
        UNIVERSITY,
        PARTNER,
        OTHER;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    /// How people call it: the abbreviation when there is one.
    public String shortName() {
        return abbreviation == null ? name : abbreviation;
    }

    public boolean isEnded() {
        return ended != null;
    }

    /// Its code in the national register, when it is a ministry there: `mnre1045`.
    public Optional<String> ministryCode() {
        int at = tooi == null ? -1 : tooi.indexOf(OF_A_MINISTRY);
        return tooi == null || at < 0 ? Optional.empty() : Optional.of(tooi.substring(at + OF_A_MINISTRY.length()));
    }

    public String address() {
        return "/beheer/organisaties/" + id.value();
    }
}
