package nl.kenniskompas.advice.taking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Finding.Difference;
import nl.kenniskompas.ingest.extract.Source;
import nl.kenniskompas.ingest.extract.Warning;

/// Findings that are new, or compared with one item.
final class Differences {
    private Differences() {}

    static Finding fresh(
            Kind kind, Map<String, String> fields, List<Source> places, List<Warning> doubts, List<Finding> below) {
        return new Finding(kind.key(), fields, places, doubts, Difference.NEW, null, Map.of(), below);
    }

    /// A document that is silent about something does not say that it is gone.
    ///
    /// @param standing how the item reads today
    static Finding compared(
            Kind kind,
            long item,
            Map<String, String> standing,
            Map<String, String> found,
            List<Source> places,
            List<Warning> doubts,
            List<Finding> below) {
        var fields = new LinkedHashMap<>(standing);
        fields.putAll(found);
        var difference = fields.equals(standing) ? Difference.SAME : Difference.CHANGED;
        return new Finding(kind.key(), fields, places, doubts, difference, item, standing, below);
    }
}
