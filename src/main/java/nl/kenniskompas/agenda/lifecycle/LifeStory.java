package nl.kenniskompas.agenda.lifecycle;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kenniskompas.agenda.edition.QuestionLife;
import nl.kenniskompas.library.DocumentId;
import org.jspecify.annotations.Nullable;

/// The life of a question as its page tells it.
///
/// @param steps newest first
/// @param titles of the documents that are sources
public record LifeStory(QuestionLife now, List<QuestionStep> steps, Map<DocumentId, String> titles, LocalDate today) {
    /// How many days before it reopens an answer says so.
    private static final int NEAR = 30;

    /// The newest answer, also when it does not hold any more; null when there was none.
    public @Nullable QuestionStep answer() {
        return steps.stream()
                .filter(step -> step.state().isAnswer())
                .findFirst()
                .orElse(null);
    }

    public boolean isAnswered() {
        return now.state().isAnswer();
    }

    public @Nullable QuestionStep newest() {
        return steps.isEmpty() ? null : steps.getFirst();
    }

    /// What a person can do next.
    public Set<Action> next() {
        return Action.ofPeople(now.state());
    }

    public List<Reference> references(QuestionStep step) {
        return Reference.of(step.said().reference());
    }

    /// Days until the answer reopens, 0 when that is today; null when that is not soon.
    public @Nullable Long daysLeft() {
        var day = now.reviewOn();
        if (day == null || day.isAfter(today.plusDays(NEAR))) return null;
        return Math.max(0, ChronoUnit.DAYS.between(today, day));
    }
}
