package nl.kenniskompas.ingest.extract;

/// Where a thing stands in its document: code points of the text's content, `end` exclusive; pages count from 1.
public record Source(int page, int start, int end) {}
