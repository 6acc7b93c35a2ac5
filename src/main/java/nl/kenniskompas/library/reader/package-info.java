/// A document's pages as text with marks: for the reader page, and for whoever shows a source beside what came of it.
@NamedInterface("reader")
@NullMarked
package nl.kenniskompas.library.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
