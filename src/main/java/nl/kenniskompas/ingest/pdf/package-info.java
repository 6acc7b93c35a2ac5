/// From a PDF to text with positions: by its structure tree when it has a good one, else by where the letters stand.
@NullMarked
package nl.kenniskompas.ingest.pdf;

import org.jspecify.annotations.NullMarked;
