/// What of advice, and of what became of it, can be found.
@NullMarked
package nl.kenniskompas.advice.finding;

import org.jspecify.annotations.NullMarked;
