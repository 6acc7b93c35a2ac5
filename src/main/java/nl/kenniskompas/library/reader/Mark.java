package nl.kenniskompas.library.reader;

/// A stretch to be marked, in code points; `id` is a passage's or a proposal's.
public record Mark(long id, int start, int end) {}
