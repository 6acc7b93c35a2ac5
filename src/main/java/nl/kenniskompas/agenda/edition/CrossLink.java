package nl.kenniskompas.agenda.edition;

/// A reasoned link between two challenges, issues or questions of one edition.
public record CrossLink(long id, int version, long agenda, End from, End to, String reason) {
    public enum Kind {
        CHALLENGE,
        ISSUE,
        QUESTION
    }

    public record End(Kind kind, long id) {}
}
