package nl.kenniskompas.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.history.seal.Anchor;
import nl.kenniskompas.history.seal.Tampering;
import nl.kenniskompas.history.seal.Tampering.Kind;
import nl.kenniskompas.history.seal.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Each way to change what happened, by somebody whom the database obeys in everything.
@PlatformTest
class TamperingTest {
    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Versions versions;

    @Autowired
    AuditLog log;

    @Autowired
    Changes changes;

    @Autowired
    Connections connections;

    private SealWorld world;
    private List<Anchor.Line> anchor = List.of();
    private long question;
    private long first;
    private long second;
    private long event;
    private Verdict untouched;

    @BeforeEach
    void someThingsHappenAndAreSealed() throws SQLException {
        world = new SealWorld(connections, sql);
        world.sealed();
        var agenda = new HistoryWorld(sql, transactions, versions);
        question = agenda.write(() -> {
            changes.because("Op verzoek van de directie");
            return agenda.question("Wat werkt?");
        });
        first = agenda.change("question", question).id();
        event = log.note(Event.refused(Event.Kind.ACCESS).about("GET /beheer"));
        agenda.write(() -> agenda.reword(question, "Wat werkt beter?"));
        second = agenda.change("question", question).id();
        anchor = world.sealed();
        untouched = world.after(anchor);
    }

    @Test
    void aLogThatNobodyTouchedIsSound() {
        assertThat(untouched.tampered()).isEmpty();
        assertThat(untouched.changes()).isGreaterThanOrEqualTo(3);
        assertThat(untouched.events()).isPositive();
        assertThat(untouched.versions()).isGreaterThanOrEqualTo(3);
        assertThat(untouched.unsealed()).isZero();
    }

    @Test
    void anEditShowsInWhateverWasEdited() throws SQLException {
        for (String edit : List.of(
                "update history.change set reason = 'Op verzoek van de Directie' where id = " + first,
                "update history.change set actor = 'iemand anders' where id = " + first,
                "update history.change set at = at - interval '1 microsecond' where id = " + first,
                "update history.change set action = 'GET /' where id = " + first,
                "update history.event set outcome = 'done' where id = " + event,
                "update history.event set detail = '{\"a\": \"b\"}' where id = " + event,
                "update history.question set text = 'wat werkt?' where begun = " + first,
                "update history.question set topic = '' where begun = " + first,
                "update history.question set valid = tstzrange(lower(valid), upper(valid) + interval '1 second') where ended = "
                        + second,
                "update history.question set begun = " + event + " where begun = " + first))
            assertThat(found(edit))
                    .as(edit)
                    .isSubsetOf(Kind.CHANGED, Kind.MISSING)
                    .isNotEmpty();
    }

    @Test
    void aDeletionShows() throws SQLException {
        assertThat(found("delete from history.event where id = " + event)).containsExactly(Kind.MISSING);
        assertThat(found("delete from history.change where id = " + second)).containsExactly(Kind.MISSING);
        assertThat(found("delete from history.question where begun = " + first)).contains(Kind.MISSING);
        assertThat(found(
                        "delete from history.question where begun = " + second,
                        "update history.question set ended = null, valid = tstzrange(lower(valid), null) where begun = "
                                + first))
                .containsExactly(Kind.MISSING);
        assertThat(found("delete from history.organisation where begun is null and id = 1"))
                .containsExactly(Kind.MISSING);
    }

    @Test
    void anInsertionInWhatWasSealedShows() throws SQLException {
        long gap = numberThatWasGivenUp();
        log.note(Event.done(Event.Kind.EXPORT));
        anchor = world.sealed();
        String backdated =
                "insert into history.change (id, at, actor) values (%d, now() - interval '1 hour', 'iemand anders')";

        assertThat(found(backdated.formatted(gap))).containsExactly(Kind.INSERTED);
        assertThat(found(backdated.formatted(-5))).containsExactly(Kind.INSERTED);
        assertThat(found("insert into history.event (id, at, actor, kind, outcome) values (" + gap
                        + ", now(), 'x', 'export', 'done')"))
                .containsExactly(Kind.INSERTED);
        assertThat(found("insert into history.question (id, version, agenda_id, text, place, valid, begun)"
                        + " select 99999, 0, agenda_id, 'Verzonnen?', 0, valid, begun from history.question where begun = "
                        + first))
                .containsExactly(Kind.INSERTED);
    }

    @Test
    void twoRowsThatAreSwappedShow() throws SQLException {
        String swap = "update history.%1$s a set actor = b.actor, at = b.at from history.%1$s b"
                + " where a.id in (%2$d, %3$d) and b.id in (%2$d, %3$d) and a.id <> b.id";
        String texts = "update history.question a set text = b.text from history.question b where a.id = " + question
                + " and b.id = a.id and b.begun <> a.begun";

        assertThat(found(swap.formatted("change", first, second))).containsExactly(Kind.CHANGED);
        assertThat(found(texts)).containsExactly(Kind.CHANGED);
    }

    @Test
    void aTailThatIsCutOffShowsByTheAnchor() throws SQLException {
        long from = sql.sql("select from_id from history.seal order by number desc limit 1")
                .query((row, n) -> row.getLong(1))
                .single();
        String[] cut = {
            "delete from history.question where begun >= " + from,
            "update history.question set ended = null, valid = tstzrange(lower(valid), null) where ended >= " + from,
            "delete from history.agenda where begun >= " + from,
            "delete from history.change where id >= " + from,
            "delete from history.event where id >= " + from,
            "delete from history.seal where from_id = " + from
        };

        assertThat(found(cut)).containsExactly(Kind.TAIL_CUT);
        assertThat(world.after(List.of(), cut).isSound())
                .as("without the anchor")
                .isTrue();
    }

    @Test
    void aLogThatIsWrittenAnewAsAWholeShowsByTheAnchor() throws SQLException {
        String[] rewriting = {
            "update history.change set actor = 'iemand anders' where id = " + first,
            "create temp table range as select number, from_id, to_id from history.seal",
            "delete from history.seal",
            "do $$ declare r record; begin for r in select * from range order by number loop"
                    + " perform history.add_seal(r.from_id, r.to_id); end loop; end $$"
        };

        assertThat(found(rewriting)).containsExactly(Kind.REWRITTEN);
        assertThat(world.after(List.of(), rewriting).isSound())
                .as("without the anchor")
                .isTrue();
    }

    @Test
    void aSealThatIsChangedOrTakenOutBreaksTheChain() throws SQLException {
        long newest = anchor.getLast().number();
        long oneBefore = newest - 1;
        String last = " where number = " + newest;
        for (String edit : List.of(
                "update history.seal set at = at - interval '1 day'" + last,
                "update history.seal set parts = ''" + last,
                "update history.seal set digest = sha256('x')" + last,
                "update history.seal set hash = sha256('x')" + last,
                "update history.seal set to_id = to_id + 1" + last,
                "delete from history.seal where number = " + oneBefore,
                "update history.shape set tables = tables - 'question'"))
            assertThat(found(edit)).as(edit).contains(Kind.CHAIN_BROKEN);
    }

    @Test
    void aFunctionThatSaysWhatTheSealsWantToHearShows() throws SQLException {
        String blind = "create or replace function history.parts(starts bigint[], last_id bigint, of_shape bigint)"
                + " returns table (place int, part text, items bigint, digest bytea) language sql as"
                + " 'select 1, null::text, 0::bigint, null::bytea where false'";

        assertThat(found(blind)).contains(Kind.FUNCTION_REPLACED);
    }

    @Test
    void theFindingNamesTheSealItsRangeAndTheTable() throws SQLException {
        var told = world.after(anchor, "update history.question set text = 'Anders?' where begun = " + first)
                .tampered()
                .getFirst();

        assertThat(told.told())
                .startsWith("TAMPERED: seal " + anchor.getLast().number() + " (entries ")
                .endsWith("-" + anchor.getLast().to()
                        + "), changed: versions of question, " + rowsOf("question/begun") + " sealed, "
                        + rowsOf("question/begun") + " found");
    }

    private long numberThatWasGivenUp() {
        var agenda = new HistoryWorld(sql, transactions, versions);
        return new TransactionTemplate(transactions).<Long>execute(status -> {
            agenda.question("Toch niet?");
            status.setRollbackOnly();
            return agenda.insert("select current_setting('kompas.change')::bigint");
        });
    }

    private long rowsOf(String part) {
        String parts = new Seals(sql).newest().orElseThrow().parts();
        Map<String, String> rows = new java.util.HashMap<>();
        parts.lines().map(line -> line.split(" ")).forEach(words -> rows.put(words[0], words[1]));
        return Long.parseLong(rows.get(part));
    }

    private List<Kind> found(String... statements) throws SQLException {
        return world.after(anchor, statements).tampered().stream()
                .map(Tampering::kind)
                .distinct()
                .toList();
    }
}
