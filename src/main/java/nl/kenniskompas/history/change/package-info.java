/// One change: what it did, and the way back.
@NullMarked
package nl.kenniskompas.history.change;

import org.jspecify.annotations.NullMarked;
