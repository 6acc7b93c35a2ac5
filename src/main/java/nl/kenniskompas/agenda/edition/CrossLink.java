package nl.kenniskompas.agenda.edition;

import java.util.Locale;

/// A reasoned link between two challenges, issues or questions of one edition.
public record CrossLink(long id, int version, long agenda, End from, End to, String reason) {
    public enum Kind {
        CHALLENGE,
        ISSUE,
        QUESTION
    }

    public record End(Kind kind, long id) {
        public String address() {
            return switch (kind) {
                case CHALLENGE -> "/opgaven/" + id;
                case ISSUE -> "/vraagstukken/" + id;
                case QUESTION -> "/kennisvragen/" + id;
            };
        }

        /// How forms and addresses write it: `issue-12`.
        public String key() {
            return kind.name().toLowerCase(Locale.ROOT) + "-" + id;
        }
    }

    /// The end that is not this one.
    public End other(End end) {
        return from.equals(end) ? to : from;
    }

    public boolean touches(End end) {
        return from.equals(end) || to.equals(end);
    }
}
