package nl.kenniskompas.ingest.recognise.outline;

import nl.kenniskompas.ingest.text.Span;

/// A heading. Two headings with the same words at different places differ.
///
/// @param level as the file marks it, from 1; 0 when the file does not and it is a heading by its looks
/// @param title the words of the heading without its label and number
public record Head(int level, Label label, String title, String text, Span span) {}
