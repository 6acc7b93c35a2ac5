package nl.kenniskompas.library.citation;

import nl.kenniskompas.library.Publication;
import org.jspecify.annotations.Nullable;

/// A publication that documents lean on.
///
/// @param documents how many
/// @param citations how often, in all of them
/// @param held our own copy, null when we hold none
/// @param title of our own copy
record LeantOn(
        Publication publication,
        int documents,
        int citations,
        @Nullable Long held,
        @Nullable String title) {}
