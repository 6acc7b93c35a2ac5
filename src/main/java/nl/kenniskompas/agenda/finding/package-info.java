/// What of the agenda can be found.
@NullMarked
package nl.kenniskompas.agenda.finding;

import org.jspecify.annotations.NullMarked;
