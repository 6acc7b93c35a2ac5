/// Moments and terms in words, read as intervals.
@NullMarked
package nl.kenniskompas.ingest.recognise.time;

import org.jspecify.annotations.NullMarked;
