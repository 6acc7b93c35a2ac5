package nl.kenniskompas.agenda.goal;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.library.Passage;

/// @param sources passages by the item's id, the main place first
record GoalsPage(Edition edition, Map<Long, List<Passage>> sources) {
    List<Passage> sourcesOf(long item) {
        return sources.getOrDefault(item, List.of());
    }
}
