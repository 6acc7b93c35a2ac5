package nl.kenniskompas.agenda.home;

import java.time.Instant;
import java.util.List;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.history.Change;
import org.jspecify.annotations.Nullable;

/// @param current the edition that is shown, null when there is none
/// @param others the other editions
/// @param changes newest first
record HomePage(@Nullable Edition current, List<Size> others, List<Change> changes) {
    private static final int SHOWN = 5;

    List<Size> shownOthers() {
        return others.stream().limit(SHOWN).toList();
    }

    /// The newest changes that had been made at that moment; null means now.
    List<Change> changesUntil(@Nullable Instant moment) {
        return changes.stream()
                .filter(change -> moment == null || !change.at().isAfter(moment))
                .limit(SHOWN)
                .toList();
    }
}
