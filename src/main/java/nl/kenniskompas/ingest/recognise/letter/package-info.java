/// Letters to Parliament: their text without the footnotes that cut it, who signs, what they promise and answer.
@NullMarked
package nl.kenniskompas.ingest.recognise.letter;

import org.jspecify.annotations.NullMarked;
