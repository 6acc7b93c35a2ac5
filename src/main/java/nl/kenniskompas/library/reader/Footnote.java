package nl.kenniskompas.library.reader;

/// A footnote that stands between the words of its page, shown beside them once more.
///
/// @param anchor of the place where it stands
public record Footnote(String words, String anchor) {}
