/// The commitments: the list with its time line, and each commitment with what became of it.
@NullMarked
package nl.kenniskompas.advice.commitment;

import org.jspecify.annotations.NullMarked;
