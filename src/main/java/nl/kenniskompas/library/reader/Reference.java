package nl.kenniskompas.library.reader;

import nl.kenniskompas.library.Publication;

/// Where a marked citation leads.
///
/// @param address our own copy when we hold one, else the page about the publication
/// @param held whether that is our own copy
public record Reference(Publication publication, String address, boolean held) {}
