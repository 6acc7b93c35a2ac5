package nl.kenniskompas.advice.commitment;

/// One thing to choose in a filter, with how many commitments it would give.
///
/// @param words what it is called; a key of a message when `keyed`
record Facet(String value, String words, boolean keyed, long count) {}
