/// The trends that press on challenges.
@NullMarked
package nl.kenniskompas.agenda.trend;

import org.jspecify.annotations.NullMarked;
