/// The advices: the list with the positions, and each advice as a thread.
@NullMarked
package nl.kenniskompas.advice.overview;

import org.jspecify.annotations.NullMarked;
