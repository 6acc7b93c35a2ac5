package nl.kenniskompas.history;

import java.util.List;

sealed interface Undoing {
    record Undone() implements Undoing {}

    /// Nothing was put back: these items were changed again later.
    record ChangedSince(List<String> items) implements Undoing {}
}
