/// The dilemmas of a fresh platform.
@NullMarked
package nl.kenniskompas.systemmap.dilemma.sample;

import org.jspecify.annotations.NullMarked;
