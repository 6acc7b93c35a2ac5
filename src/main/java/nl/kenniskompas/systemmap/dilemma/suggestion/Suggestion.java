package nl.kenniskompas.systemmap.dilemma.suggestion;

import nl.kenniskompas.systemmap.dilemma.Concern;

/// A relation in which sources see two sides, while several ministries are concerned.
///
/// @param opportunities, risks how many claims see them; one that sees both counts in each
/// @param claims all of them
public record Suggestion(Concern concern, long opportunities, long risks, int claims) {
    static Suggestion of(Concern concern) {
        var claims = concern.relation().claims();
        return new Suggestion(
                concern,
                claims.stream().filter(claim -> claim.poles().hasOpportunity()).count(),
                claims.stream().filter(claim -> claim.poles().hasRisk()).count(),
                claims.size());
    }

    /// Key of why it may be a dilemma: one source sees both, or sources differ.
    public String why() {
        return "systemmap.dilemma.suggestion.why." + (opportunities + risks > claims ? "both" : "differ");
    }

    /// The form of a dilemma that begins here.
    public String begin() {
        return "/dilemmas/nieuw?samenhang=" + concern.relation().id();
    }
}
