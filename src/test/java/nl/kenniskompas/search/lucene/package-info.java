@NullMarked
package nl.kenniskompas.search.lucene;

import org.jspecify.annotations.NullMarked;
