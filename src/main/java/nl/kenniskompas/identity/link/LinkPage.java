package nl.kenniskompas.identity.link;

/// @param token as it came in the link; whether it is any good shows when it is used
record LinkPage(String token) {}
