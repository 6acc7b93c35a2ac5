package nl.kenniskompas.agenda.edition;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
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

        /// The states that may follow. The way back exists where a step may turn out to be too early; a concept can be
        /// adopted at once, because an edition that is read from an adopted document begins as a concept.
        public Set<State> next() {
            return switch (this) {
                case CONCEPT -> EnumSet.of(CONSULTATION, ADOPTED);
                case CONSULTATION -> EnumSet.of(CONCEPT, ADOPTED);
                case ADOPTED -> EnumSet.of(CONSULTATION, ARCHIVED);
                case ARCHIVED -> EnumSet.of(ADOPTED);
            };
        }

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
