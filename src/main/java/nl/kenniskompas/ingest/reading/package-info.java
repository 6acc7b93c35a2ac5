/// From a file's bytes to [nl.kenniskompas.ingest.text.SourceText], within limits that hostile files cannot pass.
@NullMarked
package nl.kenniskompas.ingest.reading;

import org.jspecify.annotations.NullMarked;
