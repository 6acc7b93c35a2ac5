package nl.kenniskompas.administration.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.history.AuditLog;
import nl.kenniskompas.history.Event;
import nl.kenniskompas.history.Seals;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.Organisations;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class LogbookPageTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions writing;

    @Autowired
    Editions editions;

    @Autowired
    AuditLog log;

    @Autowired
    Seals seals;

    private String name = "";
    private Editor noor;
    private Editor admin;
    private long challenge;

    @BeforeEach
    void somebodyDoesThings() throws Exception {
        name = "Beheerproef-" + MADE.incrementAndGet();
        noor = new Editor(browser, name);
        admin = new Editor(browser, "Beheerder", "ADMINISTRATOR");
        admin.open("/");
        long agenda =
                writing.add(organisations.register("Ministerie van Logboeken").id(), name, null, null, null);
        String edition = editions.of(agenda).agenda().address();
        challenge = Editor.idIn(noor.send(noor.open(edition + "/opgaven/nieuw"), "title", "=SOM(<b>1</b>)"));
        log.note(Event.refused(Event.Kind.SIGN_IN).about("persona").by(name));
    }

    @Test
    void onlyWhoLooksAfterThePlatformMaySeeIt() {
        assertThat(Editor.status(noor.get("/beheer/logboek"))).isEqualTo(403);
        assertThat(Editor.status(noor.get("/beheer/logboek/export.csv"))).isEqualTo(403);
        assertThat(Editor.status(browser.get().uri("/beheer/logboek").exchange()))
                .isEqualTo(302);
    }

    @Test
    void itTellsWhoDidWhatWithWhichWordsAndFromWhere() throws Exception {
        var page = asked("door=" + name);
        var entries = page.select(".kk-history__item").eachText();

        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst()).contains("Aanmelden: geweigerd persona", name);
        assertThat(entries.getLast())
                .contains("1 opgave toegevoegd 1. =SOM(<b>1</b>)", "POST /agenda/", "vanaf 127.0.0.1");
        assertThat(page.select(".kk-history__item a[href^=/wijzigingen/]")).hasSize(1);
    }

    @Test
    void itIsNarrowedByKindItemWordsAndDay() throws Exception {
        String who = "door=" + name;
        assertThat(count(who + "&soort=change")).isEqualTo(1);
        assertThat(count(who + "&soort=event")).isEqualTo(1);
        assertThat(count(who + "&soort=refused")).isEqualTo(1);
        assertThat(count(who + "&soort=export")).isZero();
        assertThat(count(who + "&tabel=challenge")).isEqualTo(1);
        assertThat(count("tabel=challenge&nummer=" + challenge)).isEqualTo(1);
        assertThat(count(who + "&tabel=question")).isZero();
        assertThat(count("tabel=pg_roles")).isZero();
        assertThat(count(who + "&woorden=OPGAVEN/nieuw")).isEqualTo(1);
        assertThat(count(who + "&tot=2001-01-01")).isZero();
        assertThat(count(who + "&van=2001-01-01&tot=2999-01-01")).isEqualTo(2);
        assertThat(count("door=Niemand")).isZero();
    }

    @Test
    void aLongLogGoesOnOnTheNextPage() throws Exception {
        for (int i = 0; i < 55; i++) log.note(Event.done(Event.Kind.EXPORT).by(name));

        var first = asked("door=" + name);
        var second = admin.open(first.select("a[rel=next]").attr("href"));

        assertThat(first.select(".kk-history__item")).hasSize(50);
        assertThat(second.select(".kk-history__item")).hasSize(7);
        assertThat(second.select("a[rel=next]")).isEmpty();
    }

    @Test
    void theNewestSealStandsOnTop() throws Exception {
        // the index may still be writing what it knows now
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> {
            seals.seal();
            assertThat(seals.unsealed()).isZero();
        });
        var newest = seals.newest().orElseThrow();

        assertThat(asked("").select(".kk-facts").text())
                .contains("nummer " + newest.number(), newest.hash().substring(0, 16), "0 regels");
    }

    @Test
    void takingItAlongIsNotedAndNoCellIsAFormula() throws Exception {
        var file = admin.get("/beheer/logboek/export.csv?door=" + name)
                .getResponse()
                .getContentAsString();

        assertThat(file.lines()).hasSize(3);
        assertThat(file).startsWith("\uFEFFregel,tijdstip,wie,").contains("geweigerd");
        assertThat(file.lines().skip(1)).noneMatch(line -> line.matches(".*,[=+@-].*"));
        assertThat(asked("soort=export&door=Beheerder")
                        .expectFirst(".kk-history__item")
                        .text())
                .contains("Uitvoer: gelukt /beheer/logboek", "keuze: door=" + name);
    }

    private int count(String query) throws Exception {
        return asked(query).select(".kk-history__item").size();
    }

    private Document asked(String query) throws Exception {
        return admin.open("/beheer/logboek?" + query);
    }
}
