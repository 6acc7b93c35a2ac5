package nl.kenniskompas.ingest;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;
import org.jspecify.annotations.Nullable;

/// Something that a module would take from a document, before it becomes a proposal.
///
/// @param kind one of the taker's kinds
/// @param fields by name; the names of a kind are [Taker#fieldsOf]
/// @param existing id of the standing item that it is compared with, null when it is new
/// @param existingFields how that item reads today; empty when it is new
public record Finding(
        String kind,
        Map<String, String> fields,
        List<Source> sources,
        List<Warning> doubts,
        Difference difference,
        @Nullable Long existing,
        Map<String, String> existingFields,
        List<Finding> children) {

    /// How a finding differs from what stands.
    public enum Difference {
        NEW,
        CHANGED,
        SAME,
        /// Stands today, but the document no longer has it.
        GONE
    }
}
