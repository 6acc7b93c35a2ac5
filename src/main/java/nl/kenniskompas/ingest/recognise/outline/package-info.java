/// From blocks to an outline: pieces with their words, headings with what they announce, sections inside sections.
@NullMarked
package nl.kenniskompas.ingest.recognise.outline;

import org.jspecify.annotations.NullMarked;
