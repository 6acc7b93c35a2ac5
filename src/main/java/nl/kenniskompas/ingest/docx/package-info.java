/// From a Word document (Office Open XML) to text with positions.
@NullMarked
package nl.kenniskompas.ingest.docx;

import org.jspecify.annotations.NullMarked;
