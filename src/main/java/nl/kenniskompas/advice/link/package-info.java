/// Linking recommendations and commitments with each other and with knowledge questions: one looks by words, and
/// chooses.
@NullMarked
package nl.kenniskompas.advice.link;

import org.jspecify.annotations.NullMarked;
