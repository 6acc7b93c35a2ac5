package nl.kenniskompas.trust;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// One of each kind that can be hidden, with what hangs below it, each with the word in it.
record HiddenThings(HiddenWorld world, String word) {
    private static final Timestamp AT = Timestamp.valueOf("2026-06-02 09:00:00");

    record Item(String kind, long id) {}

    List<Item> made() {
        var made = new ArrayList<Item>();
        long agenda = world.open("agenda");
        long challenge = world.challenge(agenda, 2, word);
        world.question(agenda, world.issue(challenge, "a", word), word);
        made.add(new Item("challenge", challenge));
        long issue = world.issue(world.open("challenge"), "b", word);
        world.question(agenda, issue, word);
        world.add("covered_elsewhere", "issue_id, type", issue, "policy");
        made.add(new Item("issue", issue));
        long question = world.question(agenda, world.open("issue"), word);
        made.add(new Item("question", question));
        long goal = world.add("goal", "agenda_id, level, text, place", agenda, "mission", word, 1);
        world.add("goal", "agenda_id, parent_id, level, text, place", agenda, goal, "goal", word, 2);
        made.add(new Item("goal", goal));
        long trend = world.add("trend", "agenda_id, title, text, place", agenda, word, word, 1);
        world.add("trend_feeds", "trend_id, challenge_id", trend, world.open("challenge"));
        made.add(new Item("trend", trend));
        made.add(new Item("cross_link", link(agenda, "to_issue", world.open("issue"))));
        // this link is not hidden itself, but leads to what is
        link(agenda, "to_question", question);
        made.add(new Item("agenda", wholeAgenda()));
        made.addAll(documents(question));
        made.addAll(new HiddenMap(world)
                .hide(
                        word,
                        question,
                        Objects.requireNonNull(world.ids.get("passage")).getLast()));
        made.addAll(promises(question));
        return made;
    }

    private long link(long agenda, String end, long id) {
        return world.add(
                "cross_link",
                "agenda_id, from_challenge, " + end + ", reason",
                agenda,
                world.open("challenge"),
                id,
                word);
    }

    private long wholeAgenda() {
        long agenda = world.agenda(word, word);
        long issue = world.issue(world.challenge(agenda, 1, word), "a", word);
        world.question(agenda, issue, word);
        world.add("consulted", "agenda_id, name, place", agenda, word, 0);
        world.add("agenda_state", "agenda_id, state, at, actor, reason", agenda, "adopted", AT, word, word);
        return agenda;
    }

    private List<Item> documents(long question) {
        long document = world.document(word);
        long passage = world.add("passage", "document_id, page, starts, ends", document, 1, 0, word.length());
        world.add(
                "provenance",
                "agenda_id, kind, item, passage_id",
                world.open("agenda"),
                "question",
                world.open("question"),
                passage);
        world.add(
                "provenance", "agenda_id, kind, item, passage_id", world.open("agenda"), "question", question, passage);
        long citation = world.add(
                "citation",
                "document_id, place, kind, text, page, starts, ends",
                document,
                0,
                "paper",
                word,
                1,
                0,
                word.length());
        String identifier = "kst-" + (90_000 + document) + "-1";
        world.identifiers.add(identifier);
        world.sql()
                .sql("insert into citation_target (citation_id, place, identifier) values (?, 0, ?)")
                .params(citation, identifier)
                .update();
        world.add(
                "find",
                "document_id, place, kind, label, page, starts, ends",
                document,
                0,
                "amount",
                word,
                1,
                0,
                word.length());
        related(world.open("question"), "document", document);
        related(question, "document", world.open("document"));
        return List.of(new Item("document", document));
    }

    private void related(long question, String table, long item) {
        world.add(
                "related",
                "question_id, kind, entry, tab, item, words, address, verdict, actor, at",
                question,
                "passage",
                item + "-0-" + word.length(),
                table,
                item,
                word,
                "/bibliotheek/" + item,
                "confirmed",
                word,
                AT);
    }

    private List<Item> promises(long question) {
        long advice = world.add("advice", "title, bodies", word, new String[] {word});
        long below = world.commitment(word, world.recommendation(advice, word));
        world.add(
                "deadline_shift",
                "commitment_id, before_certainty, after_text, after_certainty, reason, at, actor",
                below,
                "none",
                word,
                "none",
                word,
                AT,
                word);
        long fulfilment = world.add("fulfilment", "commitment_id, words, whole", below, word, true);
        world.add(
                "commitment_step",
                "commitment_id, before_status, status, reason, at, actor, fulfilment_id",
                below,
                "open",
                "done",
                word,
                AT,
                word,
                fulfilment);
        long recommendation = world.recommendation(world.open("advice"), word);
        long commitment = world.commitment(word, null);
        world.add("commitment_question", "commitment_id, question_id", commitment, world.open("question"));
        world.add("commitment_question", "commitment_id, question_id", world.open("commitment"), question);
        world.add("recommendation_question", "recommendation_id, question_id", world.open("recommendation"), question);
        return List.of(
                new Item("advice", advice),
                new Item("recommendation", recommendation),
                new Item("commitment", commitment));
    }
}
