package nl.kenniskompas.library;

import java.util.Collection;
import java.util.List;

/// Another module tells what was found in documents and still waits for a person. The library may not ask it directly:
/// that module is built upon the library.
public interface Waiting {
    List<Pile> in(Collection<DocumentId> documents);

    /// @param proposals how many wait, may be 0
    /// @param address where they are decided
    record Pile(DocumentId document, int proposals, String address) {}
}
