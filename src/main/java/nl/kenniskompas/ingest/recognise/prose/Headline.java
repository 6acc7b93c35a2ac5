package nl.kenniskompas.ingest.recognise.prose;

import nl.kenniskompas.ingest.text.Span;

/// A heading, marked by the file or only by its looks.
///
/// @param level from 1
/// @param title with its number, as read
public record Headline(int level, String title, Span span) {}
