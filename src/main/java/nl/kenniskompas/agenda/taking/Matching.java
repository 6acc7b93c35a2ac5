package nl.kenniskompas.agenda.taking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.ingest.Finding;
import nl.kenniskompas.ingest.Likeness;
import nl.kenniskompas.ingest.Pairing;
import org.jspecify.annotations.Nullable;

/// Finds for each finding the item of an edition that it is, however it was reworded. Pure.
final class Matching {
    /// An item of the edition.
    ///
    /// @param parent the item that it hangs under, null at the top
    record Item(Kind kind, long id, @Nullable Item parent, Map<String, String> fields) {}

    private static final double CHALLENGE = 0.50;
    private static final double ISSUE = 0.50;
    private static final double QUESTION_NEAR = 0.34;
    static final double QUESTION = 0.50;
    private static final double OTHER = 0.55;
    private static final double SAME_NUMBER = 0.15;
    private static final double SAME_PARENT = 0.10;

    private final Pairing<Finding, Item> pairing = new Pairing<>();
    private final Map<String, Likeness> prepared = new HashMap<>();
    private final Map<Kind, List<Item>> items;
    private final Parents parents;

    Matching(Finding agenda, Edition edition) {
        items = Inventory.of(edition);
        parents = new Parents(agenda);
        pairing.add(parents.all(Kind.CHALLENGE), of(Kind.CHALLENGE), this::challenges, CHALLENGE);
        pairing.add(parents.all(Kind.ISSUE), of(Kind.ISSUE), this::issues, ISSUE);
        pairing.add(parents.all(Kind.QUESTION), of(Kind.QUESTION), this::questionsOfOneIssue, QUESTION_NEAR);
        pairing.add(parents.all(Kind.QUESTION), of(Kind.QUESTION), this::firstWords, QUESTION);
        for (Kind kind : List.of(Kind.GOAL, Kind.TREND, Kind.LINK))
            pairing.add(parents.all(kind), of(kind), this::firstWords, OTHER);
        for (Kind kind : List.of(Kind.COVERED, Kind.CONSULTED))
            pairing.add(parents.all(kind), of(kind), this::identical, 1);
    }

    /// The part of its challenges, issues and questions that the edition has too, from 0 to 1.
    static double share(Finding agenda, Edition edition) {
        var matching = new Matching(agenda, edition);
        var found = Stream.of(Kind.CHALLENGE, Kind.ISSUE, Kind.QUESTION)
                .flatMap(kind -> matching.parents.all(kind).stream())
                .toList();
        long shared = found.stream().filter(matching.pairs()::containsKey).count();
        return found.isEmpty() ? 0 : (double) shared / found.size();
    }

    Map<Finding, Item> pairs() {
        return pairing.pairs();
    }

    /// What stands and is not in the document, without what hangs under something that is gone as well.
    List<Item> gone() {
        var gone = Stream.of(Kind.values())
                .flatMap(kind -> pairing.without(of(kind)).stream())
                .toList();
        return gone.stream()
                .filter(item -> item.parent() == null || !gone.contains(item.parent()))
                .toList();
    }

    private List<Item> of(Kind kind) {
        return items.getOrDefault(kind, List.of());
    }

    private double challenges(Finding found, Item item) {
        boolean sameNumber =
                found.fields().getOrDefault("number", "-").equals(item.fields().get("number"));
        return like(found.fields().get("title"), item.fields().get("title")) + (sameNumber ? SAME_NUMBER : 0);
    }

    /// Any wording may have become any other.
    private double issues(Finding found, Item item) {
        var wordings = List.of("chapterTitle", "overviewTitle", "question");
        double best = wordings.stream()
                .flatMap(mine -> wordings.stream()
                        .map(other ->
                                like(found.fields().get(mine), item.fields().get(other))))
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        return best + (underTheSame(found, item) ? SAME_PARENT : 0);
    }

    private double questionsOfOneIssue(Finding found, Item item) {
        return underTheSame(found, item) ? firstWords(found, item) : 0;
    }

    private double firstWords(Finding found, Item item) {
        String field = Kind.of(found.kind()).fields().getFirst().name();
        return like(found.fields().get(field), item.fields().get(field));
    }

    private double identical(Finding found, Item item) {
        boolean same = found.fields().equals(item.fields());
        return same && (item.parent() == null || underTheSame(found, item)) ? 1 : 0;
    }

    private boolean underTheSame(Finding found, Item item) {
        Finding parent = parents.of(found);
        return parent != null
                && item.parent() != null
                && Objects.equals(pairing.pairs().get(parent), item.parent());
    }

    private double like(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) return 0;
        if (one.equals(other)) return 1;
        return prepared.computeIfAbsent(one, Likeness::new).to(prepared.computeIfAbsent(other, Likeness::new));
    }
}
