package nl.kenniskompas.agenda.edition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a question is in its life, as its newest step says; without a step, as its cell of issue x type says.
///
/// @param own whether it took a step of its own
/// @param verdict what we know now, null unless it is (partly) answered
/// @param reviewOn the day on which the answer reopens, null unless it is (partly) answered
public record QuestionLife(
        QuestionState state,
        boolean own,
        @Nullable String verdict,
        @Nullable LocalDate reviewOn) {
    /// A question that took no step, in a cell that is not covered elsewhere.
    public static final QuestionLife NEW = new QuestionLife(QuestionState.OPEN, false, null, null);
}
