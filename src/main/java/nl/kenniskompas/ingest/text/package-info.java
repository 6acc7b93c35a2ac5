/// Text with positions: what every reader makes and every recogniser takes.
@NullMarked
package nl.kenniskompas.ingest.text;

import org.jspecify.annotations.NullMarked;
