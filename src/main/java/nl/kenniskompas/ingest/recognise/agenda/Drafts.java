package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Section;

/// All challenges of a document, each once, however often it is mentioned; and the questions that belong to none.
final class Drafts {
    /// More than any agenda has; the rest joins the last.
    private static final int MOST = 200;

    private final Hierarchy hierarchy;
    private final Map<Head, Section> sections = new HashMap<>();
    private final List<Draft> all = new ArrayList<>();
    private final List<Found> loose = new ArrayList<>();

    Drafts(Hierarchy hierarchy, Section root, List<Found> found) {
        this.hierarchy = hierarchy;
        root.all().forEach(s -> sections.put(s.head(), s));
        if (hierarchy.isLabelled()) root.all().filter(this::isMention).forEach(s -> draft(s.head()));
        found.stream().filter(f -> !f.kind().isOfOverview()).forEach(this::place);
        found.stream().filter(f -> f.kind().isOfOverview()).forEach(this::placeOverview);
        if (hierarchy.isLabelled()) root.all().forEach(this::emptyIssue);
    }

    private boolean isMention(Section section) {
        if (!hierarchy.isChallenge(section.head()) || Mode.of(section) == Mode.OUTSIDE) return false;
        return section.parent() == null || section.parent().chain().stream().noneMatch(hierarchy::isChallenge);
    }

    private Draft draft(Head head) {
        var draft = all.stream()
                .filter(d -> d.heads().contains(head) || d.is(head))
                .findFirst()
                .orElseGet(() -> {
                    if (all.size() < MOST) all.add(new Draft());
                    return all.getLast();
                });
        draft.mention(head, sections.get(head));
        return draft;
    }

    private void place(Found found) {
        var place = hierarchy.place(found.chain());
        if (place.challenge() == null) {
            loose.add(found);
            return;
        }
        draft(place.challenge()).add(place.challenge(), place.issue(), found);
        if (place.issue() == null && found.kind() != Found.Kind.LISTED_ISSUE) loose.add(found);
    }

    /// A row of an overview speaks of the challenge with its title, whatever stands around the table.
    private void placeOverview(Found found) {
        var head = found.chain().getLast();
        if (hierarchy.isLabelled() || all.stream().anyMatch(d -> d.is(head)))
            draft(head).tell(head, found);
    }

    /// The titles of challenges and issues, bare.
    Set<String> titles() {
        return all.stream()
                .flatMap(d -> Stream.concat(d.heads().stream(), d.issues().keySet().stream()))
                .map(h -> Likeness.bare(h.title()))
                .collect(Collectors.toSet());
    }

    /// An issue with a heading and no questions is an issue all the same.
    private void emptyIssue(Section section) {
        if (!(section.head().label() instanceof Label.Issue) || Mode.of(section) == Mode.OUTSIDE) return;
        var place = hierarchy.place(section.chain());
        if (place.challenge() != null && section.head().equals(place.issue()))
            draft(place.challenge()).addIssue(section.head());
    }

    /// In the order of their numbers: those printed when they are all there and differ, else 1, 2, 3 ...
    List<Draft> all() {
        return all;
    }

    List<Integer> numbers() {
        var printed = all.stream().map(Draft::number).toList();
        boolean useful = !printed.contains(null)
                && new HashSet<>(printed).size() == printed.size()
                && (hierarchy.isLabelled() || printed.contains(1));
        var numbers = new ArrayList<Integer>();
        for (int at = 0; at < all.size(); at++)
            numbers.add(useful && printed.get(at) instanceof Integer own ? own : at + 1);
        return numbers;
    }

    List<Found> loose() {
        return loose;
    }
}
