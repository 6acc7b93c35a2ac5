package nl.kenniskompas.ingest.recognise.outline;

import nl.kenniskompas.ingest.text.Span;

/// Words with their place.
public record Phrase(String text, Span span) {}
