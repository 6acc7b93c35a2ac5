package nl.kenniskompas.agenda.taking;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.agenda.edition.Challenge;
import nl.kenniskompas.agenda.edition.Edition;
import nl.kenniskompas.agenda.edition.Goal;
import nl.kenniskompas.agenda.edition.Issue;
import nl.kenniskompas.agenda.taking.Matching.Item;
import org.jspecify.annotations.Nullable;

/// Everything in an edition as items with fields, by kind.
final class Inventory {
    private final Map<Kind, List<Item>> items = new EnumMap<>(Kind.class);

    private Inventory() {}

    static Map<Kind, List<Item>> of(Edition edition) {
        var all = new Inventory();
        edition.challenges().forEach(all::challenge);
        edition.loose().forEach(q -> all.add(Kind.QUESTION, q.id(), null, Fields.of(q)));
        edition.goals().forEach(goal -> all.goal(goal, null));
        edition.trends().forEach(t -> all.add(Kind.TREND, t.id(), null, Fields.of(t, edition)));
        edition.links().forEach(l -> all.add(Kind.LINK, l.id(), null, Fields.of(l, edition)));
        edition.consulted().forEach(name -> all.add(Kind.CONSULTED, 0, null, Map.of("name", name)));
        return all.items;
    }

    private void challenge(Challenge challenge) {
        Item item = add(Kind.CHALLENGE, challenge.id(), null, Fields.of(challenge));
        challenge.issues().forEach(issue -> issue(issue, item));
    }

    private void issue(Issue issue, Item challenge) {
        Item item = add(Kind.ISSUE, issue.id(), challenge, Fields.of(issue));
        issue.questions().forEach(q -> add(Kind.QUESTION, q.id(), item, Fields.of(q)));
        issue.covered().forEach(type -> add(Kind.COVERED, 0, item, Map.of("type", type.key())));
    }

    private void goal(Goal goal, @Nullable Item parent) {
        Item item = add(Kind.GOAL, goal.id(), parent, Fields.of(goal));
        goal.children().forEach(child -> goal(child, item));
    }

    private Item add(Kind kind, long id, @Nullable Item parent, Map<String, String> fields) {
        var item = new Item(kind, id, parent, fields);
        items.computeIfAbsent(kind, k -> new ArrayList<>()).add(item);
        return item;
    }
}
