/// Plain text, with what converters leave in it.
@NullMarked
package nl.kenniskompas.ingest.plain;

import org.jspecify.annotations.NullMarked;
