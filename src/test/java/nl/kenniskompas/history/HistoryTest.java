package nl.kenniskompas.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// The mechanism in the database: what it keeps, and how the past is read.
@PlatformTest
class HistoryTest {
    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Versions versions;

    @Autowired
    AsOf asOf;

    private HistoryWorld world;

    @BeforeEach
    void anAgendaOfItsOwn() {
        world = new HistoryWorld(sql, transactions, versions);
    }

    @Test
    void eachTransactionIsAChangeWithOneVersionOfEachItem() {
        long question = world.write(() -> world.question("Hoe gaat het?"));
        world.write(() -> world.reword(question, "Hoe ging het?"));
        world.write(() -> world.remove("question", question));

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
        long question = world.write(() -> world.question("Een?"));
        world.write(() -> world.reword(question, "Twee?") + world.reword(question, "Drie?"));

        assertThat(versions.of("question", question)).hasSize(2);
        assertThat(versions.of("question", question).getFirst().after()).containsEntry("text", "Drie?");
        assertThat(world.periodsOf("question", question)).hasSize(2);
        world.assertGapless("question", question);
    }

    @Test
    void whatComesAndGoesInOneTransactionLeavesNothing() {
        long question = world.write(() -> {
            long id = world.question("Even?");
            world.remove("question", id);
            return id;
        });

        assertThat(versions.of("question", question)).isEmpty();
    }

    @Test
    void anUpdateThatChangesNothingIsNoVersion() {
        long question = world.write(() -> world.question("Zelfde?"));
        world.write(() -> sql.sql("update question set text = text where id = ?")
                .param(question)
                .update());

        assertThat(versions.of("question", question)).hasSize(1);
    }

    @Test
    void thePastIsReadJustBeforeAndJustAfterAChange() {
        long question = world.write(() -> world.question("Eerst?"));
        world.write(() -> world.reword(question, "Dan?"));
        world.write(() -> world.remove("question", question));
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
        long question = world.write(() -> world.question("Begin?"));
        world.write(() -> {
            long mine = world.question("Van de oudste?");
            world.apart(() -> world.reword(question, "Van de jongste?"));
            return world.reword(question, "Van de oudste, later?") + mine;
        });

        assertThat(world.textOf(question)).isEqualTo("Van de oudste, later?");
        assertThat(versions.of("question", question)).hasSize(3);
        world.assertGapless("question", question);
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
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    private List<String> textsAt(Instant moment, long question) {
        return asOf.at(moment, () -> sql.sql("select text from question where id = ?")
                .param(question)
                .query((row, n) -> row.getString(1))
                .list());
    }
}
