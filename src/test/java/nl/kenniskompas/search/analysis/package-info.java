@NullMarked
package nl.kenniskompas.search.analysis;

import org.jspecify.annotations.NullMarked;
