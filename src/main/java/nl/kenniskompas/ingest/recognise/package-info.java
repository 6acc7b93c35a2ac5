/// The recognisers: text with positions in, an [nl.kenniskompas.ingest.extract.Extract] out. Plain Java, no Spring.
@NullMarked
package nl.kenniskompas.ingest.recognise;

import org.jspecify.annotations.NullMarked;
