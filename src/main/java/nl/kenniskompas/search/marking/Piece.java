package nl.kenniskompas.search.marking;

/// A stretch of a text.
///
/// @param met whether it is a word that meets what was asked
public record Piece(String text, boolean met) {}
