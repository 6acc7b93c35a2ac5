package nl.kenniskompas.agenda.crosslink;

import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.CrossLink;
import nl.kenniskompas.agenda.edition.Edition;

/// The picture of the cross-links: challenges as dots on a line, an arc between each two that are linked.
record Arcs(List<Challenge> challenges, List<Arc> arcs) {
    static final int EDGE = 60;
    private static final int WIDTH = 900;

    static Arcs of(Edition edition) {
        var challenges = edition.challenges();
        var arcs = new ArrayList<Arc>();
        for (int from = 0; from < challenges.size(); from++)
            for (int to = from + 1; to < challenges.size(); to++) {
                long links = count(edition, challenges.get(from), challenges.get(to));
                if (links > 0)
                    arcs.add(new Arc(
                            challenges.get(from),
                            challenges.get(to),
                            links,
                            x(from, challenges.size()),
                            x(to, challenges.size())));
            }
        return new Arcs(challenges, arcs);
    }

    int x(Challenge challenge) {
        return x(challenges.indexOf(challenge), challenges.size());
    }

    /// The highest arc decides how high the drawing is.
    int line() {
        return 30 + arcs.stream().mapToInt(Arc::height).max().orElse(20);
    }

    private static int x(int place, int count) {
        return count < 2 ? WIDTH / 2 : EDGE + place * (WIDTH - 2 * EDGE) / (count - 1);
    }

    private static long count(Edition edition, Challenge one, Challenge other) {
        return edition.links().stream()
                .filter(link -> joins(edition, link, one, other))
                .count();
    }

    static boolean joins(Edition edition, CrossLink link, Challenge one, Challenge other) {
        var from = edition.challengeHolding(link.from()).map(Challenge::id);
        var to = edition.challengeHolding(link.to()).map(Challenge::id);
        return from.isPresent()
                && to.isPresent()
                && (from.get() == one.id() && to.get() == other.id()
                        || from.get() == other.id() && to.get() == one.id());
    }
}
