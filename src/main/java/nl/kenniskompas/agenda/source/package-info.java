/// The way from an item to its passages and back.
@NullMarked
package nl.kenniskompas.agenda.source;

import org.jspecify.annotations.NullMarked;
