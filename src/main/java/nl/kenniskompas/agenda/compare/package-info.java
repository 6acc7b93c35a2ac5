/// What differs between two days of an edition, or between two editions.
@NullMarked
package nl.kenniskompas.agenda.compare;

import org.jspecify.annotations.NullMarked;
