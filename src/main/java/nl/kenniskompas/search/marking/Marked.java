package nl.kenniskompas.search.marking;

import java.util.List;

/// A text with marks.
///
/// @param title all of it
/// @param passage of the body, around the words that say most; empty when there is no body
/// @param why one reason for each word that was asked
public record Marked(List<Piece> title, List<Piece> passage, List<Reason> why) {}
