/// The page of a societal challenge.
@NullMarked
package nl.kenniskompas.agenda.challenge;

import org.jspecify.annotations.NullMarked;
