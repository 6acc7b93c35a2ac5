/// The way from an item to its passages and its page, and back.
@NullMarked
package nl.kenniskompas.advice.source;

import org.jspecify.annotations.NullMarked;
