/// The page of a factor: what brings it about and what it brings about.
@NullMarked
package nl.kenniskompas.systemmap.factor;

import org.jspecify.annotations.NullMarked;
