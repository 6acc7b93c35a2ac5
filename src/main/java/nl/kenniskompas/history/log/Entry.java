package nl.kenniskompas.history.log;

import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.history.Change;
import nl.kenniskompas.history.Hidden;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.web.Text;

/// One change in the log.
///
/// @param tallies what it did, per table and kind
record Entry(Change change, List<Tally> tallies) {
    /// @param names what the first few items are called
    record Tally(String table, Version.Kind kind, long items, List<String> names) {}

    LocalDate day() {
        return change.at().atZone(Text.ZONE).toLocalDate();
    }

    List<Tally> shown() {
        return tallies.stream().filter(t -> !Hidden.isOnlyCounted(t.table())).toList();
    }

    /// Whether its items got passages in a document.
    boolean hasSources() {
        return tallies.stream().anyMatch(t -> t.table().equals("provenance") && t.kind() != Version.Kind.REMOVED);
    }

    long proposals() {
        return tallies.stream()
                .filter(t -> t.table().equals("proposal"))
                .mapToLong(Tally::items)
                .sum();
    }
}
