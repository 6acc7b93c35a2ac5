/// Where a dilemma may be hiding: a relation with two sides that concerns several ministries, or two chains that
/// contradict each other. It waits for a person, who makes a dilemma of it or puts it aside.
@NullMarked
package nl.kenniskompas.systemmap.dilemma.suggestion;

import org.jspecify.annotations.NullMarked;
