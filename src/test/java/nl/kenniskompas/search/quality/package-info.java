@NullMarked
package nl.kenniskompas.search.quality;

import org.jspecify.annotations.NullMarked;
