@NullMarked
package nl.kenniskompas;

import org.jspecify.annotations.NullMarked;
