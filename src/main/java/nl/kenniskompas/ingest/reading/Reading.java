package nl.kenniskompas.ingest.reading;

import nl.kenniskompas.ingest.text.Problem;
import nl.kenniskompas.ingest.text.SourceText;

/// What came of reading a file: its text, or the one reason why not.
public sealed interface Reading {
    record Read(SourceText text) implements Reading {}

    /// @param detail what a person needs to know more (a limit, the type that was found); may be empty
    record Unreadable(Problem problem, String detail) implements Reading {}
}
