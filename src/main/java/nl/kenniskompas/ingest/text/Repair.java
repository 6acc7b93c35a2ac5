package nl.kenniskompas.ingest.text;

/// A slip of the printed text that reading puts right: the words at `span` are read as `to`. The content itself is
/// never changed, so a repair can be shown and undone.
///
/// @param why one of the codes that the message bundle explains: `line-hyphen`, `page-number`, `ligature`, `accent`,
///   `glyph`
public record Repair(Span span, String to, String why) {}
