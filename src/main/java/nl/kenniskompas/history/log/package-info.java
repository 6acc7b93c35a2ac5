/// The log of changes.
@NullMarked
package nl.kenniskompas.history.log;

import org.jspecify.annotations.NullMarked;
