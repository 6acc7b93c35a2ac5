package nl.kenniskompas.library;

/// A stretch of a document's text with its words as printed.
///
/// @param page counts from 1
/// @param start code point in the document's text
/// @param end code point, exclusive
public record Passage(
        PassageId id, DocumentId document, String documentTitle, int page, int start, int end, String words) {
    /// The reader page with this passage marked.
    public String address() {
        return "/bibliotheek/" + document.value() + "?passage=" + id.value() + "#passage-" + id.value();
    }
}
