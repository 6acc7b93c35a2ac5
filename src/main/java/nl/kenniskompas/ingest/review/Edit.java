package nl.kenniskompas.ingest.review;

import java.util.Map;

/// A form that was handed in.
///
/// @param version of the proposal when the form was made
/// @param accept whether it is accepted too
record Edit(long proposal, int version, Map<String, String> fields, boolean accept) {}
