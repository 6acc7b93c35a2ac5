package nl.kenniskompas.agenda.crosslink;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.CrossLink.End;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.library.Passage;

/// @param sources passages by the link's id, the main place first
record CrossLinksPage(Edition edition, Arcs arcs, Map<Long, List<Passage>> sources) {
    /// In the order of the challenges that they join, so that links of one arc stand together.
    List<CrossLink> links() {
        return edition.links().stream()
                .sorted(Comparator.comparing((CrossLink link) -> Math.min(number(link.from()), number(link.to())))
                        .thenComparing(link -> Math.max(number(link.from()), number(link.to())))
                        .thenComparing(CrossLink::id))
                .toList();
    }

    /// The first link of an arc: where the picture leads.
    long firstOf(Arc arc) {
        return links().stream()
                .filter(link -> Arcs.joins(edition, link, arc.from(), arc.to()))
                .findFirst()
                .map(CrossLink::id)
                .orElse(0L);
    }

    List<Passage> sourcesOf(long link) {
        return sources.getOrDefault(link, List.of());
    }

    /// "2", "2b"; empty for a question that stands under no challenge.
    String shortName(End end) {
        var challenge = edition.challengeHolding(end).map(c -> Integer.toString(c.number()));
        return switch (end.kind()) {
            case CHALLENGE, QUESTION -> challenge.orElse("");
            case ISSUE ->
                challenge.orElse("")
                        + edition.issue(end.id()).map(i -> i.letter()).orElse("");
        };
    }

    private int number(End end) {
        return edition.challengeHolding(end).map(c -> c.number()).orElse(Integer.MAX_VALUE);
    }
}
