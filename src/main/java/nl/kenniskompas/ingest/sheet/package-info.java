/// From a table file (CSV, TSV, a spreadsheet) to text with positions: each row a row of a table.
@NullMarked
package nl.kenniskompas.ingest.sheet;

import org.jspecify.annotations.NullMarked;
