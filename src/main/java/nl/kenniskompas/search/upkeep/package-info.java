/// The page from which an administrator sees how the index is, and has a fresh one made.
@NullMarked
package nl.kenniskompas.search.upkeep;

import org.jspecify.annotations.NullMarked;
