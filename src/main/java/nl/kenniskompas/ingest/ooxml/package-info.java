/// The files of Office: a zip with parts in XML. The parts are read as a stream, piece by piece, so that a large
/// document takes little memory and a hostile one finds nothing to unfold.
@NullMarked
package nl.kenniskompas.ingest.ooxml;

import org.jspecify.annotations.NullMarked;
