package nl.kenniskompas.systemmap.dilemma;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something was done with a dilemma.
///
/// @param at when it was noted, by the actor
public record DilemmaStep(
        long id,
        long dilemma,
        DilemmaAction action,
        DilemmaState before,
        DilemmaState state,
        Said said,
        Instant at,
        String actor) {
    /// What is said with it.
    ///
    /// @param on the day on which it was done
    /// @param reason why, or what came of the discussion
    /// @param decision the words of the decision, null for another step
    /// @param option the one that was chosen, null for none
    /// @param optionTitle what it was called then
    public record Said(
            LocalDate on,
            String reason,
            @Nullable String decision,
            @Nullable Long option,
            @Nullable String optionTitle) {}
}
