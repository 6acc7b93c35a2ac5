package nl.kenniskompas.library.document;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.library.NewDocument.Repair;
import nl.kenniskompas.library.PassageUses.Use;

/// @param chosen passage that the reader came for, 0 for none
/// @param uses what was taken from each passage on these sheets
/// @param section which part of a long document is shown, from 1
record ReaderPage(
        Document document,
        List<Sheet> sheets,
        Map<Long, List<Use>> uses,
        List<Repair> repairs,
        long chosen,
        int section,
        int sections) {
    /// @param taken passages that begin on it, for the margin
    record Sheet(int number, List<Part> parts, List<Long> taken) {}
}
