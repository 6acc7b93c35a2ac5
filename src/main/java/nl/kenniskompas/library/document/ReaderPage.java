package nl.kenniskompas.library.document;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.library.NewDocument.Repair;
import nl.kenniskompas.library.PassageUses.Use;
import nl.kenniskompas.library.reader.ReaderSheet;

/// @param chosen passage that the reader came for, 0 for none
/// @param uses what was taken from each passage on these sheets
/// @param section which part of a long document is shown, from 1
record ReaderPage(
        Document document,
        List<ReaderSheet> sheets,
        Map<Long, List<Use>> uses,
        List<Repair> repairs,
        long chosen,
        int section,
        int sections) {
    /// What was taken from the passages that begin on a sheet, in order.
    List<Use> takenFrom(ReaderSheet sheet) {
        return sheet.marked().stream()
                .flatMap(passage -> uses.getOrDefault(passage, List.of()).stream())
                .toList();
    }
}
