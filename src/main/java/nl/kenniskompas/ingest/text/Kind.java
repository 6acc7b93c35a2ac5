package nl.kenniskompas.ingest.text;

import org.jspecify.annotations.Nullable;

/// What a reader says of the text that it is about to write with [Writing].
public sealed interface Kind {
    /// Text without a nature of its own: it takes that of what it stands in.
    record Plain() implements Kind {}

    /// @param level from 1
    record Heading(int level) implements Kind {}

    /// @param depth from 0
    /// @param marker written before the text; null for none
    record Item(int depth, @Nullable String marker) implements Kind {}

    /// @param label written before the text; may be empty
    record Note(String label) implements Kind {}

    record Furniture() implements Kind {}
}
