package nl.kenniskompas.library.document;

/// Something that was found in a document, in code points, end exclusive.
///
/// @param kind key of its word (`library.find.<kind>`)
record Find(long id, String kind, String label, int page, int start, int end) {}
