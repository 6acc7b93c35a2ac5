package nl.kenniskompas.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.kenniskompas.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// The mechanism in the database, by writing tables as the application does.
@PlatformTest
class HistoryTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Changes changes;

    @Autowired
    Versions versions;

    @Autowired
    AsOf asOf;

    private long agenda;

    @BeforeEach
    void anAgendaOfItsOwn() {
        agenda = write(() -> insert("insert into agenda (slug, organisation_id, title) values ('geschiedenis-"
                + MADE.incrementAndGet() + "', 1, 'Proef') returning id"));
    }

    @Test
    void eachTransactionIsAChangeWithOneVersionOfEachItem() {
        long question = write(() -> question("Hoe gaat het?"));
        write(() -> reword(question, "Hoe ging het?"));
        write(() -> remove("question", question));

        var all = versions.of("question", question);

        assertThat(all)
                .extracting(Version::kind)
                .containsExactly(Version.Kind.REMOVED, Version.Kind.CHANGED, Version.Kind.ADDED);
        assertThat(all.get(1).before()).containsEntry("text", "Hoe gaat het?");
        assertThat(all.get(1).after()).containsEntry("text", "Hoe ging het?");
        assertThat(all.get(1).fields()).containsExactly("text");
        assertThat(all).extracting(v -> v.change().id()).doesNotHaveDuplicates();
    }

    @Test
    void twoChangesOfARowInOneTransactionKeepOneVersion() {
        long question = write(() -> question("Een?"));
        write(() -> reword(question, "Twee?") + reword(question, "Drie?"));

        assertThat(versions.of("question", question)).hasSize(2);
        assertThat(versions.of("question", question).getFirst().after()).containsEntry("text", "Drie?");
        assertThat(periodsOf("question", question)).hasSize(2);
        assertGapless("question", question);
    }

    @Test
    void whatComesAndGoesInOneTransactionLeavesNothing() {
        long question = write(() -> {
            long id = question("Even?");
            remove("question", id);
            return id;
        });

        assertThat(versions.of("question", question)).isEmpty();
    }

    @Test
    void changingAndRemovingInOneTransactionIsARemovalThatCanBeUndone() {
        long question = write(() -> question("Blijft?"));
        write(() -> reword(question, "Gaat?") + remove("question", question));

        assertThat(undoLatest("question", question)).isInstanceOf(Undoing.Undone.class);

        assertThat(textOf(question)).isEqualTo("Blijft?");
        assertGapless("question", question);
    }

    @Test
    void anUpdateThatChangesNothingIsNoVersion() {
        long question = write(() -> question("Zelfde?"));
        write(() -> sql.sql("update question set text = text where id = ?")
                .param(question)
                .update());

        assertThat(versions.of("question", question)).hasSize(1);
    }

    @Test
    void aColumnNamedLikeAWordOfTheMechanismIsKept() {
        long intake = write(() -> insert("insert into intake (file_name, sha256, state, asked_at, asked_by)"
                + " values ('a.txt', 'x', 'done', now(), 'Noor') returning id"));
        long proposal = write(() -> insert("insert into proposal (intake_id, place, kind, fields, sources) values ("
                + intake + ", 0, 'question', '{\"text\": \"Hoe?\"}', '[]') returning id"));
        write(() -> sql.sql("update proposal set change = 'same', state = 'accepted' where id = ?")
                .param(proposal)
                .update());

        var latest = versions.of("proposal", proposal).getFirst();

        assertThat(latest.before()).containsEntry("change", "new");
        assertThat(latest.after()).containsEntry("change", "same");
        assertThat(undoLatest("proposal", proposal)).isInstanceOf(Undoing.Undone.class);
        assertThat(versions.of("proposal", proposal).getFirst().after()).containsEntry("change", "new");
    }

    @Test
    void aRemovalWithAllBelowItIsUndoneAsAWhole() {
        long challenge = write(() -> challenge(1));
        long issue = write(() -> issue(challenge));
        long question = write(() -> question("Onder een vraagstuk?", issue));
        long link =
                write(() -> insert("insert into cross_link (agenda_id, from_question, to_challenge, reason) values ("
                        + agenda + ", " + question + ", " + challenge + ", 'hangt samen') returning id"));
        write(() -> remove("challenge", challenge));
        assertThat(versions.of("cross_link", link).getFirst().kind()).isEqualTo(Version.Kind.REMOVED);

        assertThat(undoLatest("challenge", challenge)).isInstanceOf(Undoing.Undone.class);

        assertThat(textOf(question)).isEqualTo("Onder een vraagstuk?");
        assertThat(sql.sql("select count(*) from cross_link where id = ? and from_question = ? and to_challenge = ?")
                        .params(link, question, challenge)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(List.of("challenge", "issue", "question", "cross_link"))
                .allSatisfy(table -> assertThat(changes.in(change("challenge", challenge)))
                        .anyMatch(v -> v.table().equals(table)));
    }

    @Test
    void anUndoingCanBeUndoneAndThenTheChangeUndoneAgain() {
        long question = write(() -> question("Eerst?"));
        write(() -> reword(question, "Dan?"));
        var first = change("question", question);
        assertThat(changes.undo(first, "vergissing")).isInstanceOf(Undoing.Undone.class);
        var undoing = change("question", question);
        assertThat(undoing.undoes()).isEqualTo(first.id());
        assertThat(undoing.reason()).isEqualTo("vergissing");
        assertThat(changes.undoing(first)).contains(undoing);

        assertThat(changes.undo(undoing, "toch goed")).isInstanceOf(Undoing.Undone.class);
        assertThat(textOf(question)).isEqualTo("Dan?");
        assertThat(changes.undoing(first)).isEmpty();

        assertThat(changes.undo(first, "toch niet")).isInstanceOf(Undoing.Undone.class);
        assertThat(textOf(question)).isEqualTo("Eerst?");
        assertGapless("question", question);
    }

    @Test
    void aChangeThatWasBuiltOnIsNotUndoneAndNothingChanges() {
        long question = write(() -> question("Eerst?"));
        long other = write(() -> reword(question, "Dan?") * 0 + question("Ook in deze wijziging?"));
        var touched = change("question", other);
        write(() -> reword(question, "Later?"));
        int before = periodsOf("question", question).size();

        var outcome = changes.undo(touched, "weg ermee");

        assertThat(outcome).isEqualTo(new Undoing.ChangedSince(List.of("Dan?")));
        assertThat(textOf(question)).isEqualTo("Later?");
        assertThat(textOf(other)).isEqualTo("Ook in deze wijziging?");
        assertThat(periodsOf("question", question)).hasSize(before);
    }

    @Test
    void undoingIsRefusedWhenLaterItemsWouldGoWithIt() {
        long challenge = write(() -> challenge(2));
        var adding = change("challenge", challenge);
        long issue = write(() -> issue(challenge));

        assertThat(changes.undo(adding, "weg")).isEqualTo(new Undoing.ChangedSince(List.of("Vraagstuk")));

        assertThat(versions.of("issue", issue)).hasSize(1);
        assertThat(versions.of("challenge", challenge)).hasSize(1);
    }

    @Test
    void undoingIsRefusedWhenTheHomeOfAnItemIsGone() {
        long challenge = write(() -> challenge(3));
        long issue = write(() -> issue(challenge));
        long question = write(() -> question("Waar hoor ik?", issue));
        write(() -> remove("question", question));
        var removal = change("question", question);
        write(() -> remove("challenge", challenge));

        assertThat(changes.undo(removal, "terug")).isEqualTo(new Undoing.ChangedSince(List.of("Waar hoor ik?")));
        assertThat(versions.of("question", question).getFirst().kind()).isEqualTo(Version.Kind.REMOVED);
    }

    @Test
    void undoingRaisesTheVersionSoThatAnOpenFormIsRefused() {
        long question = write(() -> question("Eerst?"));
        write(() -> sql.sql("update question set text = 'Dan?', version = version + 1 where id = ?")
                .param(question)
                .update());

        undoLatest("question", question);

        assertThat(sql.sql("select version from question where id = ?")
                        .param(question)
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void thePastIsReadJustBeforeAndJustAfterAChange() {
        long question = write(() -> question("Eerst?"));
        write(() -> reword(question, "Dan?"));
        write(() -> remove("question", question));
        var all = versions.of("question", question);

        assertThat(textsAt(all.get(2).justBefore(), question)).isEmpty();
        assertThat(textsAt(all.get(2).moment(), question)).containsExactly("Eerst?");
        assertThat(textsAt(all.get(1).justBefore(), question)).containsExactly("Eerst?");
        assertThat(textsAt(all.get(1).moment(), question)).containsExactly("Dan?");
        assertThat(textsAt(all.get(0).justBefore(), question)).containsExactly("Dan?");
        assertThat(textsAt(all.get(0).moment(), question)).isEmpty();
    }

    @Test
    void whatTheMigrationsBroughtStandsInEveryPast() {
        int ministries =
                asOf.at(Instant.parse("2001-01-01T00:00:00Z"), () -> sql.sql("select count(*) from organisation")
                        .query(Integer.class)
                        .single());

        assertThat(ministries).isPositive();
    }

    @Test
    void theOlderTransactionThatCommitsLaterLeavesNoGapAndNoOverlap() {
        long question = write(() -> question("Begin?"));
        write(() -> {
            long mine = question("Van de oudste?");
            apart(() -> reword(question, "Van de jongste?"));
            return reword(question, "Van de oudste, later?") + mine;
        });

        assertThat(textOf(question)).isEqualTo("Van de oudste, later?");
        assertThat(versions.of("question", question)).hasSize(3);
        assertGapless("question", question);
    }

    @Test
    void theApplicationCannotWriteTheHistory() {
        for (String statement : List.of(
                "update history.question set text = 'anders'",
                "delete from history.change",
                "insert into history.change (at, actor) values (now(), 'niemand')",
                "update past.question set text = 'anders'"))
            assertThatThrownBy(() -> sql.sql(statement).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("permission denied");
    }

    private long write(Supplier<? extends Number> writing) {
        return new TransactionTemplate(transactions)
                .execute(status -> writing.get().longValue());
    }

    private void apart(Supplier<? extends Number> writing) {
        var other = new TransactionTemplate(transactions);
        other.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        other.executeWithoutResult(status -> writing.get());
    }

    private long insert(String statement) {
        return sql.sql(statement).query((row, n) -> row.getLong(1)).single();
    }

    private long challenge(int number) {
        return insert("insert into challenge (agenda_id, number, title) values (" + agenda + ", " + number
                + ", 'Opgave') returning id");
    }

    private long issue(long challenge) {
        return insert("insert into issue (challenge_id, letter, chapter_title) values (" + challenge
                + ", 'a', 'Vraagstuk') returning id");
    }

    private long question(String text) {
        return insert("insert into question (agenda_id, text, place) values (" + agenda + ", '" + text
                + "', 0) returning id");
    }

    private long question(String text, long issue) {
        return insert("insert into question (agenda_id, issue_id, text, place) values (" + agenda + ", " + issue + ", '"
                + text + "', 0) returning id");
    }

    private int reword(long question, String text) {
        return sql.sql("update question set text = ? where id = ?")
                .params(text, question)
                .update();
    }

    private int remove(String table, long id) {
        return sql.sql("delete from " + table + " where id = ?").param(id).update();
    }

    private String textOf(long question) {
        return sql.sql("select text from question where id = ?")
                .param(question)
                .query((row, n) -> row.getString(1))
                .single();
    }

    private List<String> textsAt(Instant moment, long question) {
        return asOf.at(moment, () -> sql.sql("select text from question where id = ?")
                .param(question)
                .query((row, n) -> row.getString(1))
                .list());
    }

    private Change change(String table, long item) {
        return versions.of(table, item).getFirst().change();
    }

    private Undoing undoLatest(String table, long item) {
        return changes.undo(change(table, item), "terug");
    }

    private List<Map<String, Object>> periodsOf(String table, long item) {
        return sql.sql("select lower(valid) as since, upper(valid) as until from history." + table
                        + " where id = ? order by lower(valid)")
                .param(item)
                .query()
                .listOfRows();
    }

    /// Each period begins where the one before it ended; a range that overlaps cannot do so.
    private void assertGapless(String table, long item) {
        var periods = periodsOf(table, item);
        for (int i = 1; i < periods.size(); i++)
            assertThat(periods.get(i).get("since")).isEqualTo(periods.get(i - 1).get("until"));
    }
}
