package nl.kenniskompas.ingest.recognise.agenda;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import org.jspecify.annotations.Nullable;

/// Decides which headings are challenges and which are issues: by their labels when the document labels them, else by
/// how deep the questions stand. Without two levels there is no hierarchy, and headings are topics.
final class Hierarchy {
    private static final double ENOUGH = 0.3, HALF = 0.5;
    private static final Set<String> OUTER = Set.of("hoofdstuk", "chapter", "deel", "part");

    private enum Shape {
        LABELLED,
        ISSUES_ONLY,
        NESTED,
        FLAT
    }

    /// @param topic the nearest heading that is not a part or a type
    record Place(
            @Nullable Head challenge,
            @Nullable Head issue,
            @Nullable Head topic) {}

    private final Shape shape;
    private final boolean onlyOuter;
    private final boolean issueLabels;
    private final int shared;

    Hierarchy(List<List<Head>> chains) {
        this.onlyOuter = chains.stream().noneMatch(c -> c.stream().anyMatch(h -> isChallenge(h.label(), false)));
        this.issueLabels = chains.stream().anyMatch(c -> c.stream().anyMatch(h -> h.label() instanceof Label.Issue));
        this.shared = shared(chains.stream()
                .map(Hierarchy::structure)
                .filter(c -> !c.isEmpty())
                .toList());
        this.shape = shape(chains);
    }

    private Shape shape(List<List<Head>> chains) {
        if (share(chains, c -> c.stream().anyMatch(this::isChallenge)) >= ENOUGH) return Shape.LABELLED;
        if (share(chains, c -> c.stream().anyMatch(h -> h.label() instanceof Label.Issue)) >= ENOUGH)
            return share(chains, c -> aboveIssue(c) != null) >= HALF ? Shape.ISSUES_ONLY : Shape.FLAT;
        boolean deep = share(chains, c -> structure(c).size() >= shared + 2) >= HALF;
        return deep && firsts(chains).size() > 1 ? Shape.NESTED : Shape.FLAT;
    }

    private static double share(List<List<Head>> chains, Predicate<List<Head>> test) {
        return chains.isEmpty() ? 0 : (double) chains.stream().filter(test).count() / chains.size();
    }

    private Set<Head> firsts(List<List<Head>> chains) {
        return chains.stream()
                .map(Hierarchy::structure)
                .filter(c -> c.size() > shared)
                .map(c -> c.get(shared))
                .collect(Collectors.toSet());
    }

    boolean isChallenge(Head head) {
        return isChallenge(head.label(), onlyOuter);
    }

    private static boolean isChallenge(Label label, boolean outerToo) {
        return label instanceof Label.Challenge challenge && (outerToo || !OUTER.contains(challenge.word()));
    }

    boolean isLabelled() {
        return shape == Shape.LABELLED;
    }

    Place place(List<Head> chain) {
        var structure = structure(chain);
        Head topic = structure.size() > shared ? structure.getLast() : null;
        return switch (shape) {
            case LABELLED -> labelled(structure, topic);
            case ISSUES_ONLY -> new Place(aboveIssue(chain), issue(chain), topic);
            case NESTED ->
                structure.size() >= shared + 2
                        ? new Place(structure.get(shared), structure.get(shared + 1), topic)
                        : new Place(null, null, topic);
            case FLAT -> new Place(null, null, topic);
        };
    }

    private Place labelled(List<Head> structure, @Nullable Head topic) {
        int at = 0;
        while (at < structure.size() && !isChallenge(structure.get(at))) at++;
        if (at == structure.size()) return new Place(null, null, topic);
        var inside = structure.subList(at + 1, structure.size());
        return new Place(
                structure.get(at),
                inside.stream().filter(this::isIssue).findFirst().orElse(null),
                topic);
    }

    private boolean isIssue(Head head) {
        return head.label() instanceof Label.Issue || isChallenge(head) || !issueLabels;
    }

    private static @Nullable Head issue(List<Head> chain) {
        return chain.stream()
                .filter(h -> h.label() instanceof Label.Issue)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Head aboveIssue(List<Head> chain) {
        Head above = null;
        for (Head head : chain) {
            if (head.label() instanceof Label.Issue) return above;
            if (isStructure(head)) above = head;
        }
        return null;
    }

    /// The headings that divide the subject, not the ones that say what kind of text follows.
    private static List<Head> structure(List<Head> chain) {
        return chain.stream().filter(Hierarchy::isStructure).toList();
    }

    private static boolean isStructure(Head head) {
        return switch (head.label()) {
            case Label.Typed _, Label.Part _ -> false;
            case Label.Challenge _, Label.Issue _, Label.Numbered _, Label.Plain _ -> true;
        };
    }

    /// How many of the outermost headings stand above all questions: the title, the chapter that holds everything.
    private static int shared(List<List<Head>> chains) {
        for (int depth = 0; ; depth++) {
            var seen = new HashSet<Head>();
            for (var chain : chains) {
                if (chain.size() <= depth) return depth;
                seen.add(chain.get(depth));
            }
            if (seen.size() != 1) return depth;
        }
    }
}
