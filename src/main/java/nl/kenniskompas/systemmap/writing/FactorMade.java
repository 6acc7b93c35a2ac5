package nl.kenniskompas.systemmap.writing;

/// Told when a factor comes to the map, within the transaction that makes it.
public record FactorMade(long id) {}
