package nl.kenniskompas.agenda.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Where a question is in its life.
public enum QuestionState {
    OPEN,
    /// A programme or organisation outside this agenda has it.
    ELSEWHERE,
    /// Somebody gathers what is known already.
    ANALYSIS,
    /// Somebody makes knowledge that is not there yet.
    RESEARCH,
    PARTLY,
    ANSWERED,
    /// It needs no answer any more.
    LAPSED;

    /// There is a verdict that holds until its review date.
    public boolean isAnswer() {
        return this == PARTLY || this == ANSWERED;
    }

    /// As in the database, in exports and in message keys.
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<QuestionState> of(@Nullable String key) {
        return Stream.of(values()).filter(state -> state.key().equals(key)).findFirst();
    }
}
