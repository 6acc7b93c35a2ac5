/// Whether a start is safe. A program without settings serves its own machine only.
@NullMarked
package nl.kenniskompas.identity.start;

import org.jspecify.annotations.NullMarked;
