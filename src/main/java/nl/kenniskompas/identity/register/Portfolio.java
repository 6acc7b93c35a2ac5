package nl.kenniskompas.identity.register;

/// What a minister or state secretary is called after: "Langdurige Zorg en Sport".
///
/// @param ministry abbreviation of the ministry where they sit
public record Portfolio(String name, String ministry) {}
