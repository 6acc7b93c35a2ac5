package nl.kenniskompas.systemmap.dilemma.page;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.history.Version;
import nl.kenniskompas.library.Passage;
import nl.kenniskompas.library.PassageId;
import nl.kenniskompas.systemmap.dilemma.Concern;
import nl.kenniskompas.systemmap.dilemma.Dilemma;
import nl.kenniskompas.systemmap.dilemma.DilemmaPosition;
import nl.kenniskompas.systemmap.dilemma.Tradeoff;
import nl.kenniskompas.systemmap.map.Ministry;
import org.jspecify.annotations.Nullable;

/// @param concerns the relations that it is about
/// @param ministries that took a position or are concerned
/// @param passages that the reader may see, of positions and of what sources say of the relations
/// @param versions newest first
record DilemmaPage(
        Tradeoff tradeoff,
        Balance balance,
        List<Concern> concerns,
        List<Ministry> ministries,
        Map<PassageId, Passage> passages,
        List<Version> versions) {
    private static final int SOURCES = 5;

    Dilemma dilemma() {
        return tradeoff.dilemma();
    }

    @Nullable
    Passage source(DilemmaPosition position) {
        var id = position.passage();
        return id == null ? null : passages.get(id);
    }

    /// The first of what the sources say, for the margin.
    List<Passage> sources() {
        return passages.values().stream().limit(SOURCES).toList();
    }
}
