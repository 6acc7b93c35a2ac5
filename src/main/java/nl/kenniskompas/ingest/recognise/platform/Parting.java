package nl.kenniskompas.ingest.recognise.platform;

/// A sentence taken apart.
///
/// @param force what the verb says of the effect: `+`, `-`, or `?` when it leaves that open
record Parting(String cause, String verb, String effect, String force) {}
