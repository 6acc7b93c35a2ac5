/// What of dilemmas can be found.
@NullMarked
package nl.kenniskompas.systemmap.dilemma.finding;

import org.jspecify.annotations.NullMarked;
