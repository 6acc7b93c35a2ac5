package nl.kenniskompas.ingest.recognise.agenda;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kenniskompas.ingest.recognise.outline.Head;
import nl.kenniskompas.ingest.recognise.outline.Label;
import nl.kenniskompas.ingest.recognise.outline.Piece;
import nl.kenniskompas.ingest.recognise.outline.Section;
import org.jspecify.annotations.Nullable;

/// A challenge while it is put together from all places that speak of it.
final class Draft {
    private static final double SAME = 0.75;

    private final Set<Head> heads = new LinkedHashSet<>();
    private final Map<Head, Section> sections = new LinkedHashMap<>();
    private final Map<Head, List<Found>> issues = new LinkedHashMap<>();
    private final List<Found> listed = new ArrayList<>();
    private final Map<Head, Integer> weights = new LinkedHashMap<>();

    void mention(Head head, @Nullable Section section) {
        heads.add(head);
        if (section != null) sections.put(head, section);
    }

    void add(Head challenge, @Nullable Head issue, Found found) {
        weights.merge(challenge, 1, Integer::sum);
        if (found.kind() == Found.Kind.LISTED_ISSUE) listed.add(found);
        else if (issue != null)
            issues.computeIfAbsent(issue, h -> new ArrayList<>()).add(found);
    }

    /// What an overview says of it.
    void tell(Head challenge, Found found) {
        weights.merge(challenge, 0, Integer::sum);
        listed.add(found);
    }

    void addIssue(Head issue) {
        issues.computeIfAbsent(issue, h -> new ArrayList<>());
    }

    /// Same number and a title alike, or the same title.
    boolean is(Head head) {
        return heads.stream().anyMatch(own -> {
            var number = number(own.label());
            var other = number(head.label());
            if (number != null && other != null && !number.equals(other)) return false;
            if (own.title().isEmpty() || head.title().isEmpty()) return number != null && number.equals(other);
            if (Likeness.bare(own.title()).equals(Likeness.bare(head.title()))) return true;
            return number != null && number.equals(other) && Likeness.of(own.title(), head.title()) >= SAME;
        });
    }

    static @Nullable Integer number(Label label) {
        return switch (label) {
            case Label.Challenge challenge -> challenge.number();
            case Label.Numbered numbered -> numbered.last();
            case Label.Issue _, Label.Typed _, Label.Part _, Label.Plain _ -> null;
        };
    }

    @Nullable
    Integer number() {
        return heads.stream()
                .map(h -> number(h.label()))
                .filter(n -> n != null)
                .findFirst()
                .orElse(null);
    }

    /// The place that holds most of it: its chapter.
    Head main() {
        return heads.stream()
                .max(java.util.Comparator.<Head>comparingInt(h -> weight(h) * 100_000 + Math.min(99_999, length(h))))
                .orElseThrow();
    }

    private int weight(Head head) {
        int issueCount = (int)
                issues.keySet().stream().filter(issue -> isUnder(issue, head)).count();
        return weights.getOrDefault(head, 0) + 3 * issueCount;
    }

    private boolean isUnder(Head issue, Head head) {
        var section = sections.get(head);
        return section != null && section.all().anyMatch(s -> s.head().equals(issue));
    }

    private int length(Head head) {
        var section = sections.get(head);
        if (section == null) return 0;
        return section.body().stream().mapToInt((Piece p) -> p.span().length()).sum();
    }

    Set<Head> heads() {
        return heads;
    }

    @Nullable
    Section section(Head head) {
        return sections.get(head);
    }

    List<Section> sections() {
        return List.copyOf(sections.values());
    }

    Map<Head, List<Found>> issues() {
        return issues;
    }

    List<Found> listed() {
        return listed.stream()
                .filter(f -> f.kind() != Found.Kind.GOAL && f.kind() != Found.Kind.VOICE)
                .toList();
    }

    /// Its goal or voice from an overview, in the order of appearance.
    Stream<String> told(Found.Kind kind) {
        return listed.stream().filter(f -> f.kind() == kind).map(f -> f.words().text());
    }
}
