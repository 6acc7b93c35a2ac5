package nl.kenniskompas.agenda.overview;

import java.time.Instant;
import nl.kenniskompas.agenda.edition.Agenda.State;

/// An edition came in a state.
record Step(State state, Instant at, String actor, String reason) {}
