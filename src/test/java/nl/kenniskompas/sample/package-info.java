/// Makes the sample agendas that a visitor sees first, from the readable sources in `src/sample`.
///
/// One source gives both the document and its gold file, so that what the import finds can be compared with what was
/// meant. The documents themselves go through the same readers as anybody's documents.
@NullMarked
package nl.kenniskompas.sample;

import org.jspecify.annotations.NullMarked;
