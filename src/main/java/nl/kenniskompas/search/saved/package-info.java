/// Searches that somebody keeps: what is new is told on their page, in a feed, and when they want so by mail. Each is
/// asked with the rights that its owner has at that moment, whoever or whatever asks.
@NullMarked
package nl.kenniskompas.search.saved;

import org.jspecify.annotations.NullMarked;
