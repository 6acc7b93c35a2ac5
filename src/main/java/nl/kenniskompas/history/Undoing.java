package nl.kenniskompas.history;

import java.util.List;

/// What came of an attempt to undo a change.
public sealed interface Undoing {
    record Undone() implements Undoing {}

    /// Nothing was put back: these items were changed again later, or would be lost or homeless.
    record ChangedSince(List<String> items) implements Undoing {}
}
