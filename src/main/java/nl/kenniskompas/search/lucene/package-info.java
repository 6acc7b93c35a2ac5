/// The search on an index of our own, by Lucene. Texts become tokens before Lucene sees them.
@NullMarked
package nl.kenniskompas.search.lucene;

import org.jspecify.annotations.NullMarked;
