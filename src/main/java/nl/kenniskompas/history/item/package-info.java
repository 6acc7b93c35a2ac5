/// All versions of one item.
@NullMarked
package nl.kenniskompas.history.item;

import org.jspecify.annotations.NullMarked;
