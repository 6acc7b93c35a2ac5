package nl.kenniskompas.agenda.edition;

import java.util.Locale;
import nl.kenniskompas.identity.OrganisationId;
import org.jspecify.annotations.Nullable;

/// An edition's own facts.
///
/// @param starts first year, null when the document names no period
/// @param predecessor id of the edition before it
public record Agenda(
        long id,
        int version,
        String slug,
        OrganisationId organisation,
        String organisationName,
        String title,
        @Nullable Integer starts,
        @Nullable Integer ends,
        State state,
        @Nullable Long predecessor) {

    public enum State {
        CONCEPT,
        CONSULTATION,
        ADOPTED,
        ARCHIVED;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// "2027-2030", or empty.
    public String period() {
        if (starts == null) return "";
        return ends == null || ends.equals(starts) ? starts.toString() : starts + "–" + ends;
    }

    public String address() {
        return "/agenda/" + slug;
    }
}
