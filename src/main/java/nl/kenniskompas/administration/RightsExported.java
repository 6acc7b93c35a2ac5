package nl.kenniskompas.administration;

/// Somebody took along the list of who may do what.
///
/// @param format `csv` or `xlsx`
/// @param rows people and roles in it
public record RightsExported(String format, int rows) {}
