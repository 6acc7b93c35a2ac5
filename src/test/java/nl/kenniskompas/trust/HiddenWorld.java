package nl.kenniskompas.trust;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// One public world, and beside, below and behind it things that are not public, each with a word in it that must not
/// be seen: the word of its audience.
final class HiddenWorld {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static final String WORLD = "wereld";

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final int number = MADE.incrementAndGet();
    private final long organisation;

    /// Ids by table: first the public ones, later also the hidden ones.
    final Map<String, List<Long>> ids = new LinkedHashMap<>();

    final List<String> slugs = new ArrayList<>();
    final List<String> identifiers = new ArrayList<>();
    private final Map<String, Long> open = new LinkedHashMap<>();
    private int hidden;

    HiddenWorld(JdbcClient sql, PlatformTransactionManager transactions, long organisation) {
        this.sql = sql;
        this.organisation = organisation;
        transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> makeOpen());
    }

    int number() {
        return number;
    }

    int hiddenItems() {
        return hidden;
    }

    private void makeOpen() {
        because("openbaar");
        long agenda = agenda(WORLD + "-" + number, "Kennisagenda van de " + WORLD);
        open.put("agenda", agenda);
        long challenge = open("challenge", challenge(agenda, 1, "Een openbare opgave"));
        long issue = open("issue", issue(challenge, "a", "Een openbaar vraagstuk"));
        open("question", question(agenda, issue, "Wat mag iedereen weten?"));
        long trend = open("trend", add("trend", "agenda_id, title, place", agenda, "Een openbare trend", 0));
        add("trend_feeds", "trend_id, challenge_id", trend, challenge);
        open("goal", add("goal", "agenda_id, level, text, place", agenda, "mission", "Een openbaar doel", 0));
        long advice = open("advice", add("advice", "title, organisation_id", "Een openbaar advies", organisation));
        long recommendation = open("recommendation", recommendation(advice, "Een openbare aanbeveling"));
        open("commitment", commitment("Een openbare toezegging", recommendation));
        open("document", document("Een openbaar stuk"));
        new HiddenMap(this).makeOpen();
    }

    /// @param word stands in everything that is made here
    /// @param audience columns and values of the audience, as in the table
    void hide(
            String word,
            String audience,
            @Nullable Object organisationOrNull,
            @Nullable Object circleOrNull,
            Long... people) {
        transaction.executeWithoutResult(status -> {
            because("over " + word);
            var made = new HiddenThings(this, word).made();
            for (var item : made) {
                add(
                        "visibility",
                        "kind, item, audience, organisation_id, circle_id, people, ground, explanation, review_on",
                        item.kind(),
                        item.id(),
                        audience,
                        organisationOrNull,
                        circleOrNull,
                        people,
                        "draft",
                        "omdat " + word,
                        java.sql.Date.valueOf("2030-01-01"));
                hidden++;
            }
        });
    }

    long organisation() {
        return organisation;
    }

    /// A group with one person in it.
    long circle(long person) {
        return transaction.execute(status -> {
            long circle = add("circle", "name", "Proefgroep " + number);
            add("circle_member", "circle_id, person_id", circle, person);
            return circle;
        });
    }

    /// A document that waits for a decision of the organisation's own people.
    void propose(String word) {
        transaction.executeWithoutResult(status -> {
            because("over " + word);
            long intake = add(
                    "intake",
                    "file_name, sha256, state, asked_at, asked_by, organisation_id",
                    word,
                    word,
                    "done",
                    java.sql.Timestamp.valueOf("2026-06-01 12:00:00"),
                    word,
                    organisation);
            long proposal = sql.sql("insert into proposal (intake_id, place, kind, fields, sources) values"
                            + " (?, 0, 'question', jsonb_build_object('text', ?), '[]') returning id")
                    .params(intake, word)
                    .query((row, n) -> row.getLong(1))
                    .single();
            ids.computeIfAbsent("proposal", t -> new ArrayList<>()).add(proposal);
        });
    }

    void because(String reason) {
        sql.sql("select set_config('kompas.reason', ?, true)")
                .param(reason)
                .query((row, n) -> 0)
                .single();
    }

    long open(String kind) {
        return Objects.requireNonNull(open.get(kind));
    }

    long open(String kind, long id) {
        open.put(kind, id);
        return id;
    }

    long agenda(String slug, String title) {
        slugs.add(slug);
        return add(
                "agenda",
                "slug, organisation_id, title, starts, ends, state",
                slug,
                organisation,
                title,
                2026,
                2030,
                "adopted");
    }

    long challenge(long agenda, int place, String title) {
        return add(
                "challenge",
                "agenda_id, number, title, goal, voice, introduction",
                agenda,
                place,
                title,
                title,
                title,
                title);
    }

    long issue(long challenge, String letter, String title) {
        return add("issue", "challenge_id, letter, chapter_title", challenge, letter, title);
    }

    long question(long agenda, long issue, String text) {
        return add("question", "agenda_id, issue_id, type, text, place", agenda, issue, "policy", text, 0);
    }

    long recommendation(long advice, String text) {
        return add("recommendation", "advice_id, number, text, position", advice, 1, text, "none");
    }

    long commitment(String text, @Nullable Object recommendation) {
        return add(
                "commitment",
                "text, actor, kind, recommendation_id, organisation_id, deadline_from, deadline_until, deadline_certainty, made_on",
                text,
                "de minister",
                "strict",
                recommendation,
                organisation,
                java.sql.Date.valueOf("2026-12-01"),
                java.sql.Date.valueOf("2026-12-31"),
                "interval",
                java.sql.Date.valueOf("2026-06-01"));
    }

    long document(String title) {
        long id = add(
                "document",
                "title, kind, language, media_type, file_name, sha256, pages, added_at, added_by, organisation_id, publisher",
                title,
                "letter",
                "nl",
                "text/plain",
                title + ".txt",
                title + number,
                1,
                java.sql.Timestamp.valueOf("2026-06-01 12:00:00"),
                "Kenniskompas",
                organisation,
                title);
        String text = title + ", en dat staat hier uitgeschreven.";
        sql.sql(
                        "insert into document_text (document_id, content, pages, repairs, blocks) values (?, ?, ?::jsonb, '[]', '[]')")
                .params(id, text, "[{\"number\": 1, \"start\": 0, \"end\": " + text.length() + "}]")
                .update();
        sql.sql("insert into document_file (document_id, bytes) values (?, ?)")
                .params(id, title.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .update();
        return id;
    }

    /// Adds a row and remembers its id.
    long add(String table, String columns, @Nullable Object... values) {
        String marks = "?, ".repeat(values.length).replaceFirst(", $", "");
        long id = sql.sql("insert into " + table + " (" + columns + ") values (" + marks + ") returning id")
                .params(java.util.Arrays.asList(values))
                .query((row, n) -> row.getLong(1))
                .single();
        ids.computeIfAbsent(table, t -> new ArrayList<>()).add(id);
        return id;
    }

    JdbcClient sql() {
        return sql;
    }
}
