package nl.kenniskompas.history;

import static nl.kenniskompas.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.identity.As;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@PlatformTest
class HistoryPagesTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    Changes changes;

    @Autowired
    ApplicationContext context;

    @Autowired
    Versions versions;

    private long agenda;
    private String person = "";

    @BeforeEach
    void somebodyMakesAnAgenda() {
        int number = MADE.incrementAndGet();
        person = "Redacteur " + number;
        agenda = write(() -> insert("insert into agenda (slug, organisation_id, title) values ('log-" + number
                + "', 1, 'Proef " + number + "') returning id"));
    }

    @Test
    void theLogTellsWhoDidWhatAndWhyAndCanBeFilteredByPerson() {
        write(() -> {
            changes.because("Na <i>overleg</i>");
            return question("Wat <b>werkt</b>?");
        });

        var page = page(get("/wijzigingen?door=" + person.replace(" ", "%20"), false));

        assertThat(page.select(".kk-history__item")).hasSize(2);
        assertThat(page.select(".kk-history__item").get(0).text())
                .contains(person, "1 kennisvraag toegevoegd", "Wat <b>werkt</b>?", "Na <i>overleg</i>");
        assertThat(page.select("select#door option[selected]").text()).isEqualTo(person);
        assertThat(page(get("/wijzigingen?door=Niemand", false)).text()).contains("Geen wijzigingen in deze keuze");
        assertThat(page(get("/wijzigingen?tot=2001-01-01&van=rommel", false)).select(".kk-history__item"))
                .isEmpty();
    }

    @Test
    void whoIsNotSignedInDoesNotLearnWhoDidSomething() {
        long question = write(() -> question("Wie vroeg dit?"));

        String log = page(browser.get()
                        .uri("/geschiedenis/question/" + question)
                        .exchange())
                .text();

        assertThat(log).contains("een medewerker").doesNotContain(person);
    }

    @Test
    void aLongLogGoesOnOnTheNextPage() {
        for (int i = 0; i < 55; i++) write(() -> question("Vraag?"));
        String all = "/wijzigingen?door=" + person.replace(" ", "%20");

        var first = page(get(all, false));
        var older = first.select("a[rel=next]").attr("href");
        var second = page(get(older, false));

        assertThat(first.select(".kk-history__item")).hasSize(50);
        assertThat(second.select(".kk-history__item")).hasSize(6);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void proposalsAreOnlyForWhoMayEdit() {
        long proposal = write(() -> {
            long intake = insert("insert into intake (file_name, sha256, state, asked_at, asked_by)"
                    + " values ('a.txt', 'x', 'done', now(), 'Noor') returning id");
            return insert("insert into proposal (intake_id, place, kind, fields, sources) values (" + intake
                    + ", 0, 'question', '{\"text\": \"Geheim?\"}', '[]') returning id");
        });
        long change = versions.of("proposal", proposal).getFirst().change().id();
        String log = "/wijzigingen?door=" + person.replace(" ", "%20");

        assertThat(page(get(log, false)).select(".kk-history__item")).hasSize(1);
        assertThat(page(get(log, true)).text()).contains("1 voorstel");
        assertThat(get("/wijzigingen/" + change, false)).hasStatus(404);
        assertThat(get("/wijzigingen/" + change, true)).hasStatus(200);
        assertThat(get("/geschiedenis/proposal/" + proposal, false)).hasStatus(404);
        assertThat(get("/geschiedenis/proposal/" + proposal, true)).hasStatus(200);
    }

    @Test
    void aChangeShowsTheWordsThatDifferAndWhereTheItemStands() {
        long question = write(() -> question("Hoe gaat het nu?"));
        write(() -> sql.sql("update question set text = 'Hoe ging het nu?', type = 'policy' where id = ?")
                .param(question)
                .update());
        var version = versions.of("question", question).getFirst();

        var page = page(get("/wijzigingen/" + version.change().id(), false));

        assertThat(page.select("del").eachText()).containsExactly("gaat");
        assertThat(page.select("ins").eachText()).containsExactly("ging", "beleidsgericht");
        assertThat(page.select(".kk-change a[href=/kennisvragen/" + question + "]"))
                .hasSize(1);
        String before = page.select(".kk-change a:containsOwn(ervoor)").attr("href");
        assertThat(page(get(before, false)).select("h1").text()).isEqualTo("Hoe gaat het nu?");
        assertThat(page.select("form[method=post][action$=ongedaan]")).isEmpty();
    }

    @Test
    void anEditorUndoesAChangeWithAReasonAndBothChangesSaySo() {
        long question = write(() -> question("Eerst?"));
        write(() -> sql.sql("update question set text = 'Dan?' where id = ?")
                .param(question)
                .update());
        long change = versions.of("question", question).getFirst().change().id();
        String undo = "/wijzigingen/" + change + "/ongedaan";

        assertThat(post(undo, "Vergissing", false)).hasStatus(403);
        assertThat(post(undo, "  ", true)).hasStatus(422);
        var done = post(undo, "Vergissing", true);

        assertThat(done).hasStatus(302);
        String undoing = String.valueOf(done.getResponse().getRedirectedUrl());
        assertThat(page(get(undoing, true)).text()).contains("Vergissing", "Maakt ongedaan: wijziging " + change);
        assertThat(page(get("/wijzigingen/" + change, true)).select("a[href=" + undoing + "]"))
                .hasSize(1);
        assertThat(page(get("/kennisvragen/" + question, false)).select("h1").text())
                .isEqualTo("Eerst?");
    }

    @Test
    void anUndoingThatIsRefusedNamesWhatStandsInTheWay() {
        long question = write(() -> question("Eerst?"));
        long change = versions.of("question", question).getFirst().change().id();
        write(() -> sql.sql("update question set text = 'Later?' where id = ?")
                .param(question)
                .update());

        var refused = post("/wijzigingen/" + change + "/ongedaan", "Weg", true);

        assertThat(refused).hasStatus(409);
        assertThat(page(refused).select("[role=alert] li").eachText()).containsExactly("Eerst?");
    }

    @Test
    void theHistoryOfAnItemIsThereAlsoAfterItWent() {
        long question = write(() -> question("Weg?"));
        write(() -> sql.sql("delete from question where id = ?").param(question).update());

        var page = page(get("/geschiedenis/question/" + question, false));

        assertThat(page.select(".kk-history__item")).hasSize(2);
        String before = page.select(".kk-history a:containsOwn(ervoor)").attr("href");
        assertThat(page(get(before, false)).select("h1").text()).isEqualTo("Weg?");
        assertThat(get("/geschiedenis/question/99999999", false)).hasStatus(404);
        assertThat(get("/geschiedenis/change/1", false)).hasStatus(404);
        assertThat(get("/geschiedenis/intake/1", false)).hasStatus(404);
    }

    private long write(Supplier<? extends Number> writing) {
        return As.acting(context, person, "EDITOR", () -> new TransactionTemplate(transactions)
                .execute(status -> writing.get().longValue()));
    }

    private long insert(String statement) {
        return sql.sql(statement).query((row, n) -> row.getLong(1)).single();
    }

    private long question(String text) {
        return insert("insert into question (agenda_id, text, place) values (" + agenda + ", '" + text
                + "', 0) returning id");
    }

    private MvcTestResult get(String address, boolean editor) {
        var request = browser.get().uri(java.net.URI.create(address));
        return request.with(editor ? as(person, "EDITOR") : as("Lezer", "READER"))
                .exchange();
    }

    private MvcTestResult post(String address, String reason, boolean editor) {
        return browser.method(HttpMethod.POST)
                .uri(address)
                .with(csrf())
                .with(as(person, editor ? "EDITOR" : "READER"))
                .param("reden", reason)
                .exchange();
    }

    private static Document page(MvcTestResult result) {
        try {
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (java.io.UnsupportedEncodingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
