/// Keeps advices, recommendations, commitments and fulfilments; each save refuses when somebody else was first.
@NullMarked
package nl.kenniskompas.advice.writing;

import org.jspecify.annotations.NullMarked;
