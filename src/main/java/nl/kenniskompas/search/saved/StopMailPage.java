package nl.kenniskompas.search.saved;

/// @param address to which the form is sent
record StopMailPage(String address) {}
