@NullMarked
package nl.kenniskompas.history;

import org.jspecify.annotations.NullMarked;
