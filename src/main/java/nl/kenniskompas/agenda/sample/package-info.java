/// The sample content of a fresh platform.
@NullMarked
package nl.kenniskompas.agenda.sample;

import org.jspecify.annotations.NullMarked;
