/// Where the words of a question stand in a text, and how each was met. It compares the tokens of both, as the engine
/// does, so it marks what made the text be found, whichever engine found it.
@NullMarked
package nl.kenniskompas.search.marking;

import org.jspecify.annotations.NullMarked;
