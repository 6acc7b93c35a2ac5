/// The forms of the map: a relation typed in one sentence, what is said of it, factors and themes.
@NullMarked
package nl.kenniskompas.systemmap.form;

import org.jspecify.annotations.NullMarked;
