/// From HTML and Markdown to text with positions. Nothing in a page is run, fetched or believed: it becomes text.
@NullMarked
package nl.kenniskompas.ingest.html;

import org.jspecify.annotations.NullMarked;
