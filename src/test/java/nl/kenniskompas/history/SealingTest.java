package nl.kenniskompas.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.search.Index;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/// What a seal covers, and when it may come.
@PlatformTest
class SealingTest {
    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext context;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Versions versions;

    @Autowired
    AuditLog log;

    @Autowired
    Connections connections;

    @Autowired
    Seals seals;

    @Autowired
    Anchoring anchoring;

    private HistoryWorld world;

    @BeforeEach
    void allIsSealed() {
        world = new HistoryWorld(sql, transactions, versions);
        Index.of(context).settled();
        seals.seal();
    }

    @Test
    void anEntryThatIsStillBeingWrittenIsNeverSealedOver() throws Exception {
        var owner = connections.migration();
        try (Connection slow = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            slow.setAutoCommit(false);
            var statement = slow.createStatement();
            statement.execute(
                    "insert into live.question (agenda_id, text, place) values (" + world.agenda() + ", 'Traag?', 0)");
            long later = log.note(Event.done(Event.Kind.EXPORT));

            assertThat(seals.seal() + seals.seal()).isZero();
            assertThat(newestTo()).isLessThan(later);

            slow.commit();
            Index.of(context).settled();
            assertThat(seals.seal()).isEqualTo(1);
            assertThat(newestTo()).isEqualTo(later);
            assertThat(seals.unsealed()).isZero();
        }
        assertThat(new SealWorld(connections, sql).after(java.util.List.of()).tampered())
                .isEmpty();
    }

    @Test
    void withSomebodyAlwaysWritingTheOlderEntriesAreSealedByTheHorizon() throws Exception {
        var owner = connections.migration();
        try (Connection one = DriverManager.getConnection(owner.url(), owner.user(), owner.password());
                Connection other = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            begin(one);
            long before = log.note(Event.done(Event.Kind.EXPORT));
            seals.seal();
            begin(other);
            one.commit();
            log.note(Event.done(Event.Kind.EXPORT));

            assertThat(seals.seal()).isEqualTo(1);
            assertThat(newestTo()).isEqualTo(before);
            other.rollback();
        }
    }

    @Test
    void afterARestoreIntoAYoungerServerTheHorizonIsTakenAnew() throws Exception {
        var owner = connections.migration();
        try (Connection writing = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            writing.createStatement()
                    .execute("insert into history.horizon (last_id, xid) values (1, '9999999999')"
                            + " on conflict (one) do update set last_id = 1, xid = '9999999999'");
            begin(writing);
            long noted = log.note(Event.done(Event.Kind.EXPORT));
            assertThat(seals.seal()).isZero();
            writing.commit();
            begin(writing);

            assertThat(seals.seal()).isEqualTo(1);
            assertThat(newestTo()).isEqualTo(noted);
            writing.rollback();
        }
    }

    @Test
    void aColumnThatCameLaterBreaksNoOlderSeal() throws Exception {
        world.write(() -> world.question("Vroeger?"));
        var seal = new SealWorld(connections, sql);
        var anchor = seal.sealed();

        assertThat(seal.after(
                                anchor,
                                "alter table live.question add weight int default 3",
                                "do $$ begin perform history.track('question', 'text')" + "; end $$")
                        .tampered())
                .isEmpty();
    }

    @Test
    void theAnchorFollowsTheChainAndStopsWhereItDoesNotAgree() throws Exception {
        log.note(Event.done(Event.Kind.EXPORT));
        seals.seal();
        assertThat(anchoring.keep()).isTrue();
        assertThat(anchoring.agrees()).isTrue();
        assertThat(anchoring.keep()).isTrue();

        var owner = connections.migration();
        try (Connection rights = DriverManager.getConnection(owner.url(), owner.user(), owner.password())) {
            var statement = rights.createStatement();
            statement.execute("create temp table kept as select * from history.seal order by number desc limit 1");
            statement.execute("update history.seal set hash = sha256('x') where number = (select number from kept)");
            assertThat(anchoring.keep()).isFalse();
            statement.execute("update history.seal s set hash = k.hash from kept k where k.number = s.number");
        }
        assertThat(anchoring.keep()).isTrue();
    }

    private long newestTo() {
        return seals.newest().orElseThrow().to();
    }

    private static void begin(Connection connection) throws Exception {
        connection.setAutoCommit(false);
        connection.createStatement().execute("select pg_current_xact_id()");
    }
}
