package nl.kenniskompas.agenda.lifecycle;

import java.time.Instant;
import nl.kenniskompas.agenda.edition.QuestionState;

/// Something was done with a question.
///
/// @param before the state that it left
/// @param state the state that it came in
/// @param actor who did it
public record QuestionStep(
        long id, Action action, QuestionState before, QuestionState state, Instant at, String actor, Said said) {}
