package nl.kenniskompas.agenda.lifecycle;

import java.time.LocalDate;
import java.util.Set;
import nl.kenniskompas.agenda.edition.QuestionState;

/// What came of a step.
public sealed interface Stepped {
    record Taken(QuestionState to) implements Stepped {}

    /// In the state in which the question is, this cannot be done.
    record NoWay(QuestionState from, Action action) implements Stepped {}

    /// Something that must be said was not said.
    record Lacking(Set<Part> parts) implements Stepped {}

    /// Somebody else changed the question after the person saw it.
    record ChangedSince() implements Stepped {}

    /// What is asked, before anything is written.
    static Stepped ask(QuestionState now, Action action, Said said, LocalDate today) {
        if (!Action.in(now).contains(action)) return new NoWay(now, action);
        var lacking = said.lacks(action.asks(now), today);
        return lacking.isEmpty() ? new Taken(action.from(now)) : new Lacking(lacking);
    }
}
