/// From a Word document (Office Open XML) to text with positions. The parts are read as a stream, piece by piece, so
/// that a large document takes little memory and a hostile one finds nothing to unfold.
@NullMarked
package nl.kenniskompas.ingest.docx;

import org.jspecify.annotations.NullMarked;
