package nl.kenniskompas.ingest.text;

/// One page of the source; `number` counts from 1. Formats without pages have one.
public record PageSpan(int number, Span span) {}
