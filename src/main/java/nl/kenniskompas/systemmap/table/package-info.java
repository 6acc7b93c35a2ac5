/// A table of relations from a spreadsheet comes in: the page that explains it, with examples. The reading and the
/// proposals are those of any document.
@NullMarked
package nl.kenniskompas.systemmap.table;

import org.jspecify.annotations.NullMarked;
