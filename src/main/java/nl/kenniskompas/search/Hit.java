package nl.kenniskompas.search;

/// An entry that was found. Scores are only good for comparing hits of the same question.
public record Hit(String kind, String id, String title, double score) {}
