package nl.kenniskompas.systemmap.dilemma.writing;

import nl.kenniskompas.systemmap.dilemma.DilemmaAction;
import nl.kenniskompas.systemmap.dilemma.DilemmaState;

/// What came of a step.
public sealed interface Stepped {
    record Taken(DilemmaState to) implements Stepped {}

    /// In the state in which the dilemma is, this cannot be done.
    record NoWay(DilemmaState from, DilemmaAction action) implements Stepped {}

    /// Somebody else changed the dilemma after the person saw it.
    record ChangedSince() implements Stepped {}
}
