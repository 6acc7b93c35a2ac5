/// Sentences as vectors, by a model that the operator puts beside the platform. Off by default: no such model for Dutch
/// comes along, and without one nothing here does anything. With one, the first hits of a question are put in order by
/// their meaning too.
@NullMarked
package nl.kenniskompas.search.embedding;

import org.jspecify.annotations.NullMarked;
