package nl.kenniskompas.library;

public record PassageId(long value) {}
