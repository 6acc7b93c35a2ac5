/// Keeps factors, relations, claims and themes, and joins factors.
@NullMarked
package nl.kenniskompas.systemmap.writing;

import org.jspecify.annotations.NullMarked;
