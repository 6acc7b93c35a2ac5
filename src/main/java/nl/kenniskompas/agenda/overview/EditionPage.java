package nl.kenniskompas.agenda.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.agenda.edition.Agenda;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.library.DocumentId;
import nl.kenniskompas.library.Passage;
import org.jspecify.annotations.Nullable;

/// @param steps newest first
/// @param predecessor the edition before it, null when it has none
/// @param others the other editions, to compare with
/// @param passages some passages of each document that it came from
/// @param mayMove whether this reader may change its state
/// @param problem key of what was wrong with a state that was asked for, null when nothing was
record EditionPage(
        Edition edition,
        List<Step> steps,
        @Nullable Agenda predecessor,
        List<Agenda> others,
        List<Passage> passages,
        boolean mayMove,
        @Nullable String problem) {
    /// Title by document.
    Map<DocumentId, String> documents() {
        var documents = new LinkedHashMap<DocumentId, String>();
        passages.forEach(passage -> documents.put(passage.document(), passage.documentTitle()));
        return documents;
    }
}
