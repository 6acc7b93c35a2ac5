package nl.kenniskompas.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// What can be put back, and what cannot.
@PlatformTest
class UndoingTest {
    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Versions versions;

    @Autowired
    Changes changes;

    private HistoryWorld world;

    @BeforeEach
    void anAgendaOfItsOwn() {
        world = new HistoryWorld(sql, transactions, versions);
    }

    @Test
    void changingAndRemovingInOneTransactionIsARemovalThatCanBeUndone() {
        long question = world.write(() -> world.question("Blijft?"));
        world.write(() -> world.reword(question, "Gaat?") + world.remove("question", question));

        assertThat(undoLatest("question", question)).isInstanceOf(Undoing.Undone.class);

        assertThat(world.textOf(question)).isEqualTo("Blijft?");
    }

    @Test
    void aRemovalWithAllBelowItIsUndoneAsAWhole() {
        long challenge = world.write(() -> world.challenge(1));
        long issue = world.write(() -> world.issue(challenge));
        long question = world.write(() -> world.question("Onder een vraagstuk?", issue));
        long link = world.write(
                () -> world.insert("insert into cross_link (agenda_id, from_question, to_challenge, reason) values ("
                        + world.agenda() + ", " + question + ", " + challenge + ", 'hangt samen') returning id"));
        world.write(() -> world.remove("challenge", challenge));
        assertThat(versions.of("cross_link", link).getFirst().kind()).isEqualTo(Version.Kind.REMOVED);

        assertThat(undoLatest("challenge", challenge)).isInstanceOf(Undoing.Undone.class);

        assertThat(world.textOf(question)).isEqualTo("Onder een vraagstuk?");
        assertThat(sql.sql("select count(*) from cross_link where id = ? and from_question = ? and to_challenge = ?")
                        .params(link, question, challenge)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(List.of("challenge", "issue", "question", "cross_link"))
                .allSatisfy(table -> assertThat(changes.in(world.change("challenge", challenge)))
                        .anyMatch(v -> v.table().equals(table)));
    }

    @Test
    void anUndoingCanBeUndoneAndThenTheChangeUndoneAgain() {
        long question = world.write(() -> world.question("Eerst?"));
        world.write(() -> world.reword(question, "Dan?"));
        var first = world.change("question", question);
        assertThat(changes.undo(first, "vergissing")).isInstanceOf(Undoing.Undone.class);
        var undoing = world.change("question", question);
        assertThat(undoing.undoes()).isEqualTo(first.id());
        assertThat(undoing.reason()).isEqualTo("vergissing");
        assertThat(changes.undoing(first)).contains(undoing);

        assertThat(changes.undo(undoing, "toch goed")).isInstanceOf(Undoing.Undone.class);
        assertThat(world.textOf(question)).isEqualTo("Dan?");
        assertThat(changes.undoing(first)).isEmpty();

        assertThat(changes.undo(first, "toch niet")).isInstanceOf(Undoing.Undone.class);
        assertThat(world.textOf(question)).isEqualTo("Eerst?");
        world.assertGapless("question", question);
    }

    @Test
    void aChangeThatWasBuiltOnIsNotUndoneAndNothingChanges() {
        long question = world.write(() -> world.question("Eerst?"));
        long other = world.write(() -> world.reword(question, "Dan?") * 0 + world.question("Ook in deze wijziging?"));
        var touched = world.change("question", other);
        world.write(() -> world.reword(question, "Later?"));
        int before = world.periodsOf("question", question).size();

        var outcome = changes.undo(touched, "weg ermee");

        assertThat(outcome).isEqualTo(new Undoing.ChangedSince(List.of("Dan?")));
        assertThat(world.textOf(question)).isEqualTo("Later?");
        assertThat(world.textOf(other)).isEqualTo("Ook in deze wijziging?");
        assertThat(world.periodsOf("question", question)).hasSize(before);
    }

    @Test
    void undoingIsRefusedWhenLaterItemsWouldGoWithIt() {
        long challenge = world.write(() -> world.challenge(2));
        var adding = world.change("challenge", challenge);
        long issue = world.write(() -> world.issue(challenge));

        assertThat(changes.undo(adding, "weg")).isEqualTo(new Undoing.ChangedSince(List.of("Vraagstuk")));

        assertThat(versions.of("issue", issue)).hasSize(1);
        assertThat(versions.of("challenge", challenge)).hasSize(1);
    }

    @Test
    void undoingIsRefusedWhenTheHomeOfAnItemIsGone() {
        long challenge = world.write(() -> world.challenge(3));
        long issue = world.write(() -> world.issue(challenge));
        long question = world.write(() -> world.question("Waar hoor ik?", issue));
        world.write(() -> world.remove("question", question));
        var removal = world.change("question", question);
        world.write(() -> world.remove("challenge", challenge));

        assertThat(changes.undo(removal, "terug")).isEqualTo(new Undoing.ChangedSince(List.of("Waar hoor ik?")));
        assertThat(versions.of("question", question).getFirst().kind()).isEqualTo(Version.Kind.REMOVED);
    }

    @Test
    void undoingRaisesTheVersionSoThatAnOpenFormIsRefused() {
        long question = world.write(() -> world.question("Eerst?"));
        world.write(() -> sql.sql("update question set text = 'Dan?', version = version + 1 where id = ?")
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
    void aDecisionAboutAProposalCanBeUndone() {
        long intake = world.write(() -> world.insert("insert into intake (file_name, sha256, state, asked_at, asked_by)"
                + " values ('a.txt', 'x', 'done', now(), 'Noor') returning id"));
        long proposal =
                world.write(() -> world.insert("insert into proposal (intake_id, place, kind, fields, sources) values ("
                        + intake + ", 0, 'question', '{\"text\": \"Hoe?\"}', '[]') returning id"));
        world.write(() -> sql.sql("update proposal set difference = 'same', state = 'accepted' where id = ?")
                .param(proposal)
                .update());

        var latest = versions.of("proposal", proposal).getFirst();

        assertThat(latest.before()).containsEntry("difference", "new");
        assertThat(latest.after()).containsEntry("difference", "same");
        assertThat(undoLatest("proposal", proposal)).isInstanceOf(Undoing.Undone.class);
        assertThat(versions.of("proposal", proposal).getFirst().after()).containsEntry("difference", "new");
    }

    private Undoing undoLatest(String table, long item) {
        return changes.undo(world.change(table, item), "terug");
    }
}
