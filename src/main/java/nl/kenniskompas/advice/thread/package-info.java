/// The words of this module as records, and the two ways to read them: an advice as a thread, a commitment as a
/// promise.
@NullMarked
package nl.kenniskompas.advice.thread;

import org.jspecify.annotations.NullMarked;
