/// The life of a knowledge question: what can be done with it in which state
/// ([nl.kenniskompas.agenda.lifecycle.Action]), each step as a row that says who, when, why and with which answer, and
/// the job that reopens an answer on its review date. Drawn in `docs/states/question.md`.
@NullMarked
package nl.kenniskompas.agenda.lifecycle;

import org.jspecify.annotations.NullMarked;
