package nl.kenniskompas.search.analysis;

import java.util.List;

/// What is known of one written word.
///
/// @param lemma the form under which a reader would look it up
/// @param stem the form that a noun and its verb share; mostly the lemma
/// @param parts lemmas and stems of the words inside it, on every level: longer ones before their own parts
/// @param isKnown whether the word, or each of its parts, is in a list
record Analysed(String lemma, String stem, List<String> parts, boolean isKnown) {}
