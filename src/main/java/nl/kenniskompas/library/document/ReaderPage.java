package nl.kenniskompas.library.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.library.NewDocument.Repair;
import nl.kenniskompas.library.PassageLeads.Lead;
import nl.kenniskompas.library.PassageUses.Use;
import nl.kenniskompas.library.reader.Footnote;
import nl.kenniskompas.library.reader.Mark;
import nl.kenniskompas.library.reader.ReaderSheet;

/// @param uses what was taken from each passage on these sheets
/// @param section which part of a long document is shown, from 1
/// @param passages how many there are in the whole document
/// @param footnotes to be shown beside the text, by the number of their page
/// @param leads where the chosen passage may lead to
record ReaderPage(
        Document document,
        List<ReaderSheet> sheets,
        Map<Long, List<Use>> uses,
        List<Repair> repairs,
        Wanted wanted,
        int section,
        int sections,
        int passages,
        Within within,
        Map<Integer, List<Footnote>> footnotes,
        List<Lead> leads) {
    /// A kind of mark in the legend.
    ///
    /// @param shown whether only some kinds show themselves and this is one of them
    record Kind(String name, int count, boolean shown, String address) {
        String css() {
            return Mark.css(name);
        }
    }

    String chosen() {
        if (wanted.passage() != 0) return new Mark(wanted.passage(), 0, 0).anchor();
        return Mark.place(0, 0).anchor();
    }

    /// What was taken from the passages that begin on a sheet, in order.
    List<Use> takenFrom(ReaderSheet sheet) {
        return sheet.marked().stream()
                .flatMap(passage -> uses.getOrDefault(passage, List.of()).stream())
                .toList();
    }

    List<Kind> kinds() {
        var kinds = new ArrayList<Kind>();
        if (passages > 0) kinds.add(kind(Mark.PASSAGE, passages));
        within.byKind().forEach((name, entries) -> kinds.add(kind(name, entries.size())));
        return kinds;
    }

    private Kind kind(String name, int count) {
        boolean shown = wanted.kinds().contains(name);
        return new Kind(name, count, shown, at(section, wanted.toggled(name)));
    }

    String at(int other) {
        return at(other, wanted);
    }

    String withAllKinds() {
        return at(section, new Wanted(0, section, 0, Stretch.NONE, java.util.Set.of()));
    }

    private String at(int other, Wanted kinds) {
        String shown = kinds.parameters();
        String part = sections == 1 ? "" : "deel=" + other;
        String parameters = part.isEmpty() || shown.isEmpty() ? part + shown : part + "&" + shown;
        return document.address() + (parameters.isEmpty() ? "" : "?" + parameters);
    }
}
