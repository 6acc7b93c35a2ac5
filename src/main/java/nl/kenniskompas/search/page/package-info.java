/// The page with the one search box. All that it shows follows from its address, so that each state of it can be kept
/// and passed on.
@NullMarked
package nl.kenniskompas.search.page;

import org.jspecify.annotations.NullMarked;
