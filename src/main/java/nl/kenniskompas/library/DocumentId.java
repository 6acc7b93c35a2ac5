package nl.kenniskompas.library;

public record DocumentId(long value) {}
