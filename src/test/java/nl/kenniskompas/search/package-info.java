@NullMarked
package nl.kenniskompas.search;

import org.jspecify.annotations.NullMarked;
