package nl.kenniskompas.search.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.AgendaWorld;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.NewDocument;
import nl.kenniskompas.library.Papers;
import nl.kenniskompas.search.Index;
import nl.kenniskompas.search.lucene.Agreement;
import nl.kenniskompas.search.lucene.IndexLines;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Whatever changes, and in whatever order, the index has what the modules tell of the database: no more, no less.
@PlatformTest
class AnyChangeTest {
    private static final int CHANGES = 150;
    private static final int SEED = 20_260_314;

    /// Each makes, changes or removes something by chance; `:n` is a number that is new.
    private static final List<String> CHANGED = List.of(
            "update organisation set name = 'Organisatie ' || :n, abbreviation = 'O' || :n where id = (SOME organisation)",
            "update agenda set title = 'Agenda ' || :n, state = (array['concept', 'adopted', 'archived'])[1 + :n % 3] where id = (SOME agenda)",
            "update agenda set organisation_id = (SOME organisation) where id = (SOME agenda)",
            "insert into consulted (agenda_id, name, place) select id, 'Kring ' || :n, 0 from agenda where id = (SOME agenda)",
            "delete from consulted where id = (SOME consulted)",
            "update challenge set title = 'Opgave ' || :n, number = :n where id = (SOME challenge)",
            "insert into issue (challenge_id, letter, question) select id, 'z', 'Vraagstuk ' || :n from challenge where id = (SOME challenge)",
            "update issue set chapter_title = 'Hoofdstuk ' || :n where id = (SOME issue)",
            "update issue set challenge_id = (SOME challenge) where id = (SOME issue)",
            "delete from issue where id = (SOME issue)",
            "insert into question (agenda_id, issue_id, type, text, place) select c.agenda_id, i.id, 'policy', 'Vraag ' || :n, 0"
                    + " from issue i join challenge c on c.id = i.challenge_id where i.id = (SOME issue)",
            "update question set text = 'Andere vraag ' || :n, topic = 'onderwerp ' || :n where id = (SOME question)",
            "delete from question where id = (SOME question)",
            "insert into covered_elsewhere (issue_id, type) select id, 'policy' from issue where id = (SOME issue) on conflict do nothing",
            "delete from covered_elsewhere where id = (SOME covered_elsewhere)",
            "insert into goal (agenda_id, parent_id, level, text, place) select agenda_id, id, 'subgoal', 'Doel ' || :n, 0 from goal where id = (SOME goal)",
            "update goal set text = 'Ander doel ' || :n where id = (SOME goal)",
            "delete from goal where parent_id is not null and id = (SOME goal)",
            "update trend set title = 'Trend ' || :n where id = (SOME trend)",
            "insert into advice (title, bodies, published) select 'Advies ' || :n, array[o.name], '2025-01-01' from organisation o where id = (SOME organisation)",
            "update advice set title = 'Ander advies ' || :n where id = (SOME advice)",
            "delete from advice where id = (SOME advice)",
            "insert into recommendation (advice_id, text) select id, 'Aanbeveling ' || :n from advice where id = (SOME advice)",
            "update recommendation set text = 'Raad ' || :n where id = (SOME recommendation)",
            "insert into commitment (text, actor, kind, recommendation_id, ministry_id) values ('Toezegging ' || :n, 'de minister', 'wide', (SOME recommendation), (SOME organisation))",
            "update commitment set status = 'done', recommendation_id = (SOME recommendation) where id = (SOME commitment)",
            "insert into fulfilment (commitment_id, words) select id, 'Afgedaan ' || :n from commitment where id = (SOME commitment)",
            "delete from fulfilment where id = (SOME fulfilment)",
            "update document set title = 'Stuk ' || :n, publisher = (select name from organisation where id = (SOME organisation)) where id = (SOME document)",
            "delete from document where id = (SOME document)",
            "update factor set name = 'Andere proeffactor ' || :n where id = (SOME factor)",
            "delete from factor where id = (SOME factor)",
            "update relation set effect_id = (SOME factor) where id = (SOME relation)",
            "delete from relation where id = (SOME relation)",
            "update claim set words = 'Andere uitspraak ' || :n, ministries = array['SZW'] where id = (SOME claim)",
            "update claim set relation_id = (SOME relation) where id = (SOME claim)",
            "delete from claim where id = (SOME claim)",
            "update dilemma set title = 'Ander proefdilemma ' || :n where id = (SOME dilemma)",
            "insert into dilemma_position (dilemma_id, ministry, leaning, words)"
                    + " select id, 'SZW', 'first', 'Standpunt ' || :n from dilemma where id = (SOME dilemma)",
            "delete from dilemma where id = (SOME dilemma)");

    private static final List<String> DRAWN = List.of(
            "insert into factor (name, spelling) values ('Proeffactor ' || :n, 'proeffactor' || :n)",
            "insert into relation (cause_id, effect_id, sign) select c.id, e.id, '+' from factor c, factor e"
                    + " where c.id = (SOME factor) and e.id = (SOME factor)",
            "insert into claim (relation_id, words) select id, 'Proefuitspraak ' || :n from relation where id = (SOME relation)",
            "insert into dilemma (title, question, first_name, second_name) values ('Proefdilemma ' || :n, 'Wat?', 'Rust', 'Ruimte')");

    private static final String MOVED = "update agenda set organisation_id = (SOME organisation) where id = %d";
    private static final Pattern TABLE = Pattern.compile("\\(SOME (\\w+)\\)");
    private static final String UNDONE = "delete from question where id = (SOME question)";

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient sql;

    @Autowired
    Library library;

    @Autowired
    Organisations organisations;

    @Autowired
    TransactionTemplate transaction;

    private final Random chance = new Random(SEED);

    /// The newest row of each table before the test: what other tests count on is older and left alone.
    private final Map<String, Long> before = new HashMap<>();

    private int made;

    @Test
    void theIndexIsWhatTheModulesTell() {
        var index = Index.of(platform);
        Stream.of(CHANGED, DRAWN).flatMap(List::stream).forEach(this::rememberNewest);
        for (int n = 0; n < 6; n++) organisations.register("Proeforganisatie " + n);
        for (int n = 0; n < 8; n++)
            change(MOVED.formatted(AgendaWorld.made(platform).agenda()));
        for (int n = 0; n < 12; n++) library.add(paper(n));
        for (int n = 0; n < 12; n++) DRAWN.forEach(this::change);
        for (int n = 0; n < CHANGES; n++) inOneTransaction();
        var has = index.all();
        var told = index.told();
        var agreement = Agreement.of(told, has);
        System.out.println(made + " changes, " + agreement);
        assertThat(agreement.isWhole()).as(agreement.toString()).isTrue();
        assertThat(agreement.same()).isGreaterThan(100);
        assertThat(has.stream().map(IndexLines.Line::kind).distinct()).hasSize(15);
    }

    private static NewDocument paper(int n) {
        return Papers.of(
                        "Blad " + n + " van de reeks",
                        "letter",
                        "Dit is de inhoud van blad " + n + ", Kamerstuk 30 000, nr. 4.")
                .citing("paper", "Kamerstuk 30 000, nr. 4", "30000-4")
                .document();
    }

    /// Some changes together, and now and then none of them after all.
    private void inOneTransaction() {
        transaction.executeWithoutResult(status -> {
            for (int n = chance.nextInt(3); n >= 0; n--) change(CHANGED.get(chance.nextInt(CHANGED.size())));
            if (chance.nextInt(4) == 0) change(DRAWN.get(chance.nextInt(DRAWN.size())));
            if (chance.nextInt(8) == 0) {
                change(UNDONE);
                status.setRollbackOnly();
            }
        });
    }

    private void change(String statement) {
        // what is made must not all go again
        if (statement.startsWith("delete") && chance.nextBoolean()) return;
        made++;
        String filled = TABLE.matcher(statement).replaceAll(table -> some(table.group(1)));
        sql.sql(filled).param("n", made).update();
    }

    private void rememberNewest(String statement) {
        TABLE.matcher(statement)
                .results()
                .map(table -> table.group(1))
                .forEach(table ->
                        before.computeIfAbsent(table, any -> sql.sql("select coalesce(max(id), 0) from \"" + any + "\"")
                                .query(Long.class)
                                .single()));
    }

    private String some(String table) {
        var ids = sql.sql("select id from live.\"" + table + "\" where id > :before order by id desc limit 60")
                .param("before", before.get(table))
                .query(Long.class)
                .list();
        return Optional.of(ids)
                .filter(any -> !any.isEmpty())
                .map(any -> any.get(chance.nextInt(any.size())).toString())
                .orElse("null");
    }
}
