package nl.kenniskompas.library.finding;

/// A part of a document that makes sense by itself, in code points.
///
/// @param heading that it stands under, empty when it stands under none
/// @param words as they are meant: slips put right, without tags, each white space one space
record Stretch(int start, int end, String heading, String words) {}
