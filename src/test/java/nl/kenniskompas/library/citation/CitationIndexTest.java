package nl.kenniskompas.library.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.Change;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Papers;
import nl.kenniskompas.library.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Each test has a dossier of its own, as all share one database.
@PlatformTest
class CitationIndexTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Library library;

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient sql;

    @Test
    void aPublicationIsFoundInAnySpellingWithEachCitingSentence() {
        add(Papers.of(
                        "Eerste brief",
                        "letter",
                        "De dijk is hoog. Het kabinet schreef (Kamerstuk 91 001, nr. 12) dat hij hoger moest. Klaar.")
                .dated("2025-01-02")
                .citing("paper", "Kamerstuk 91 001, nr. 12", "91001-12"));
        add(Papers.of("Tweede brief", "letter", "Leeg.", "Zie Kamerstuk 91 001, nrs. 12 en 13. Ook dat.")
                .dated("2026-01-02")
                .citing("paper", "Kamerstuk 91 001, nrs. 12 en 13", "91001-12", "91001-13"));

        for (String spelling :
                List.of("91 001, nr. 12", "91001-12", "kst-91001-12", "Kamerstukken II 2022/23, 91 001, nr. 12")) {
            var found = reader().page("/verwijzingen?q="
                    + URLEncoder.encode(spelling, StandardCharsets.UTF_8).replace("+", "%20"));
            assertThat(found.select(".kk-list__title").eachAttr("href"))
                    .as(spelling)
                    .containsExactly("/verwijzingen/kst-91001-12");
            assertThat(found.select(".kk-list__end").text()).isEqualTo("2 documenten, 2 keer genoemd");
        }
        assertThat(reader().page("/verwijzingen?q=91001").select(".kk-list__title"))
                .hasSize(2);

        var page = reader().page("/verwijzingen/kst-91001-12");
        assertThat(page.select("h1").text()).isEqualTo("Kamerstuk 91 001, nr. 12");
        assertThat(page.select("h3").eachText()).containsExactly("Tweede brief", "Eerste brief");
        assertThat(page.select(".kk-passage__text").eachText())
                .containsExactly(
                        "Zie Kamerstuk 91 001, nrs. 12 en 13.",
                        "Het kabinet schreef (Kamerstuk 91 001, nr. 12) dat hij hoger moest.");
        assertThat(page.select("a[href=https://zoek.officielebekendmakingen.nl/kst-91001-12.html]"))
                .hasSize(1);
        String place = page.expectFirst(".kk-passage__place a").attr("href");
        assertThat(place).contains("bladzijde=2#verwijzing-");
        assertThat(reader().page(place.substring(0, place.indexOf('#'))).select(place.substring(place.indexOf('#'))))
                .isNotEmpty();
    }

    @Test
    void aPublicationThatWeHoldLeadsToOurCopy() {
        long held = add(Papers.of("Het stuk zelf", "letter", "Tekst.").file("kst-91002-5.pdf"));
        long citing = add(Papers.of("Wie het noemt", "letter", "Zie Kamerstuk 91 002, nr. 5.")
                .citing("paper", "Kamerstuk 91 002, nr. 5", "91002-5"));

        assertThat(reader().page("/verwijzingen/kst-91002-5").select(".kk-margin a[href=/bibliotheek/" + held + "]"))
                .hasSize(1);
        assertThat(reader().page("/bibliotheek/" + citing)
                        .select("mark a[href=/bibliotheek/" + held + "]")
                        .text())
                .isEqualTo("Kamerstuk 91 002, nr. 5");
    }

    @Test
    void onlyAnEditorIsOfferedToFetchWhatWeDoNotHold() {
        add(Papers.of("Noemt twee", "letter", "Zie Kamerstuk 91 003, nr. 5 en dossier 91 003.")
                .citing("paper", "Kamerstuk 91 003, nr. 5", "91003-5")
                .citing("file", "dossier 91 003", "91003"));
        assertThat(reader().page("/verwijzingen/kst-91003-5").select("form[action$=/ophalen]"))
                .isEmpty();
        assertThat(editor().page("/verwijzingen/kst-91003-5").select("form[action$=/ophalen]"))
                .hasSize(1);
        assertThat(editor().page("/verwijzingen/dossier-91003").select("form[action$=/ophalen]"))
                .isEmpty();
        assertThat(editor().page("/verwijzingen/dossier-91003").select(".kk-margin a[href=/verwijzingen/kst-91003-5]"))
                .hasSize(1);
        assertThat(reader().post("/verwijzingen/kst-91003-5/ophalen", java.util.Map.of()))
                .hasStatus(403);
    }

    @Test
    void aPublicationThatNobodyCitesHasAPageAndNonsenseHasNone() {
        assertThat(reader().page("/verwijzingen/kst-91099-1").select(".kk-empty"))
                .hasSize(1);
        assertThat(reader().page("/verwijzingen?q=91%20099,%20nr.%201")
                        .select(".kk-empty a")
                        .attr("href"))
                .isEqualTo("/verwijzingen/kst-91099-1");
        assertThat(reader().get("/verwijzingen/onzin")).hasStatus(404);
    }

    @Test
    void aDocumentThatGoesTakesItsCitationsAlongAndBringsThemBack() {
        Instant before = Instant.now();
        long id = add(Papers.of("Komt en gaat", "letter", "Zie Kamerstuk 91 004, nr. 5.")
                .citing("paper", "Kamerstuk 91 004, nr. 5", "91004-5"));
        Change added = changes.latest(1).getFirst();
        assertThat(citing("91004-5", "")).isEqualTo(1);
        Instant between = Instant.now();

        changes.undo(added, "vergissing");
        assertThat(citing("91004-5", "")).isZero();
        assertThat(citing("91004-5", "?op=" + between)).as("as it was").isEqualTo(1);
        assertThat(citing("91004-5", "?op=" + before)).as("before it came").isZero();
        assertThat(reader().get("/bibliotheek/" + id)).hasStatus(404);

        changes.undo(changes.latest(1).getFirst(), "toch niet");
        assertThat(citing("91004-5", "")).isEqualTo(1);
        assertThat(reader().page("/bibliotheek/" + id).select("mark.kk-mark--citation"))
                .hasSize(1);
    }

    @Test
    void aSecondReadingAddsWhatTheFirstDidNotFind() {
        var bare = Papers.of("Later gelezen", "letter", "Zie Kamerstuk 91 005, nr. 5.");
        long id = add(bare);
        assertThat(citing("91005-5", "")).isZero();
        var again = bare.citing("paper", "Kamerstuk 91 005, nr. 5", "91005-5").document();
        library.complete(new nl.kenniskompas.library.DocumentId(id), again);
        library.complete(new nl.kenniskompas.library.DocumentId(id), again);
        assertThat(citing("91005-5", "")).isEqualTo(1);
    }

    private int citing(String number, String moment) {
        return reader().page("/verwijzingen/kst-" + number + moment)
                .select(".kk-passage")
                .size();
    }

    private long add(Papers papers) {
        return library.add(papers.document()).value();
    }

    private Visit reader() {
        return Visit.reader(browser);
    }

    private Visit editor() {
        return Visit.editor(browser);
    }
}
