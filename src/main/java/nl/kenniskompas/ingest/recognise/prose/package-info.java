/// Running text as sentences, without the footnotes that cut them.
@NullMarked
package nl.kenniskompas.ingest.recognise.prose;

import org.jspecify.annotations.NullMarked;
