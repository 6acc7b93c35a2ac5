package nl.kenniskompas.agenda.remark;

import java.util.List;
import nl.kenniskompas.agenda.edition.QuestionType;

/// Which type a question seems to be.
///
/// @param likeliest also when it is only a little likelier than the others; see [#sureness]
/// @param chance from 0 to 1
/// @param because the words that weighed most, the strongest first
public record TypeGuess(QuestionType likeliest, double chance, List<Stretch> because) {
    static final int MOST_REASONS = 3;

    private static final double LIKELY = 0.55, VERY_LIKELY = 0.75;

    /// A band says as much as a handful of phrases can know; a percentage would say more.
    public enum Sureness {
        UNKNOWN,
        LIKELY,
        VERY_LIKELY
    }

    /// Unknown too when no words speak for it: then it is only what questions mostly are.
    public Sureness sureness() {
        if (because.isEmpty() || chance < LIKELY) return Sureness.UNKNOWN;
        return chance < VERY_LIKELY ? Sureness.LIKELY : Sureness.VERY_LIKELY;
    }

    public boolean isKnown() {
        return sureness() != Sureness.UNKNOWN;
    }
}
