package nl.kenniskompas.ingest.pdf;

import java.util.List;

/// What stands on one page, as drawn.
///
/// @param dots small filled shapes, which may be bullets
/// @param sideways words that run in another direction than the rest
record PageWords(List<Word> words, List<Word> sideways, List<Rule> rules, List<Rule> dots, float width, float height) {}
