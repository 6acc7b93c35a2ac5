package nl.kenniskompas.administration.organisation;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.Undoing;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.OrganisationNames;
import nl.kenniskompas.identity.Organisations;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class OrganisationPagesTest {
    private static final String ALL = "/beheer/organisaties";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    OrganisationNames names;

    @Autowired
    AgendaEditions editions;

    @Autowired
    Changes changes;

    Editor noor;

    @BeforeEach
    void noorSitsDown() {
        noor = new Editor(browser, "Noor", "ADMINISTRATOR");
    }

    @Test
    void todaysMinistriesComeFirstAndThoseThatEndedStandApart() throws Exception {
        var page = noor.open(ALL);
        assertThat(page.select("h2").getFirst().text()).startsWith("Ministeries van nu");
        assertThat(page.select("section[aria-labelledby=ministry] .kk-list__title")
                        .eachText())
                .contains("Ministerie van Economische Zaken en Klimaat")
                .doesNotContain("Ministerie van Verkeer en Waterstaat");
        assertThat(page.select("section[aria-labelledby=vroeger] .kk-list__title")
                        .eachText())
                .contains("Ministerie van Verkeer en Waterstaat", "Ministerie van Klimaat en Groene Groei");
    }

    @Test
    void aFormerNameFindsTheOrganisation() throws Exception {
        assertThat(titles(noor.open(ALL + "?naam=ELenI")))
                .containsExactly("Ministerie van Economische Zaken en Klimaat");
        assertThat(titles(noor.open(ALL + "?naam=delft&soort=university")))
                .containsExactly("Technische Universiteit Delft");
        assertThat(noor.open(ALL + "?naam=%3Cscript%3E")
                        .select(".kk-empty__title")
                        .text())
                .isEqualTo("Geen organisatie heet zo");
    }

    @Test
    void anOrganisationShowsItsNamesAsAPictureAndAsATable() throws Exception {
        var climate = organisations.called("EZK").orElseThrow();
        var page = noor.open(climate.address());
        assertThat(page.select(".kk-timeline rect")).hasSize(5);
        assertThat(page.select("table tbody tr")).hasSize(5);
        assertThat(page.select("a[href^=https://identifier.overheid.nl]").text())
                .isEqualTo("mnre1045");
        assertThat(page.select("section[aria-labelledby=opvolging] li").text())
                .contains("Nam op: Ministerie van Economische Zaken")
                .contains("Splitste af: Ministerie van Klimaat en Groene Groei");
    }

    @Test
    void aReaderSeesNoFormsAndGetsNone() throws Exception {
        var reader = new Editor(browser, "Lezer", "READER");
        var climate = organisations.called("EZK").orElseThrow();
        assertThat(reader.open(climate.address()).select("main a[href*=bewerken], main a[href*=nieuw]"))
                .isEmpty();
        long name = names.of(climate.id()).getFirst().id();
        for (String form : new String[] {
            ALL + "/nieuw",
            climate.address() + "/bewerken",
            climate.address() + "/verwijdering",
            climate.address() + "/namen/nieuw",
            climate.address() + "/opvolging/nieuw",
            "/beheer/organisatienamen/" + name + "/bewerken",
            "/beheer/organisatienamen/" + name + "/verwijdering"
        }) assertThat(status(reader.get(form))).as(form).isEqualTo(403);
    }

    @Test
    void aNewNameEndsTheOneBeforeItAndUndoingBringsThatBack() throws Exception {
        var made = made("Instituut voor Getijden", "IvG");
        var kept = noor.send(
                noor.open(made.address() + "/namen/nieuw"),
                "name",
                "Instituut voor Zee",
                "abbreviation",
                "IvZ",
                "starts",
                "2020-01-01");
        assertThat(status(kept)).isEqualTo(303);
        assertThat(now(made).name()).isEqualTo("Instituut voor Zee");
        assertThat(called("IvG", 2010)).isEqualTo(made.id());
        assertThat(names.of(made.id()).getFirst().validity().until()).isEqualTo(LocalDate.of(2019, 12, 31));

        var undone = changes.undo(changes.latest(1).getFirst(), "vergist");

        assertThat(undone).isInstanceOf(Undoing.Undone.class);
        assertThat(now(made).name()).isEqualTo("Instituut voor Getijden");
        assertThat(names.of(made.id())).hasSize(1);
    }

    @Test
    void namesDoNotOverlapAndDaysDoNotRunBackwards() throws Exception {
        var made = made("Instituut voor Duinen", "IvD");
        String form =
                "/beheer/organisatienamen/" + names.of(made.id()).getFirst().id() + "/bewerken";
        noor.send(noor.open(form), "starts", "2001-01-01", "ends", "2010-12-31");
        assertThat(now(made).isEnded()).isTrue();

        String add = made.address() + "/namen/nieuw";
        var overlapping = noor.send(noor.open(add), "name", "Duininstituut", "starts", "2010-06-01");
        var backwards =
                noor.send(noor.open(add), "name", "Duininstituut", "starts", "2012-06-01", "ends", "2011-01-01");
        var taken = noor.send(noor.open(add), "name", "Raad van State", "starts", "2012-06-01");

        assertThat(status(overlapping)).isEqualTo(422);
        assertThat(page(overlapping).select("[role=alert] a").attr("href")).isEqualTo("#veld-starts");
        assertThat(status(backwards)).isEqualTo(422);
        assertThat(status(taken)).isEqualTo(422);
        assertThat(names.of(made.id())).hasSize(1);
    }

    @Test
    void aStaleEditIsShownBesideTheOther() throws Exception {
        var made = made("Instituut voor Wolken", "IvW");
        var form = noor.open(made.address() + "/bewerken");
        new Editor(browser, "Jan", "ADMINISTRATOR")
                .send(noor.open(made.address() + "/bewerken"), "aliases", "Wolkeninstituut; Lucht");

        assertThat(status(noor.send(form, "kind", "advisory_body"))).isEqualTo(409);
        assertThat(organisations.called("wolkeninstituut").map(Organisation::id))
                .contains(made.id());
    }

    @Test
    void whatAnAgendaHangsOnCannotBeRemoved() throws Exception {
        var made = made("Instituut voor Regen", "IvR");
        editions.add(made.id(), "Regenagenda", 2027, 2030, null);
        assertThat(noor.open(made.address()).select(".kk-note li").getFirst().text())
                .isEqualTo("1 kennisagenda");
        assertThat(status(noor.get(made.address() + "/verwijdering"))).isEqualTo(404);

        var free = made("Instituut voor Mist", "IvM");
        assertThat(status(noor.send(noor.open(free.address() + "/verwijdering"))))
                .isEqualTo(303);
        assertThat(organisations.find(free.id())).isEmpty();
    }

    @Test
    void anAddressInTheNationalRegisterBelongsToOne() throws Exception {
        var form = noor.open(ALL + "/nieuw");
        String taken =
                Objects.requireNonNull(organisations.called("TNO").orElseThrow().tooi());
        for (String tooi : new String[] {taken, "https://example.org/tooi", "mnre1045"})
            assertThat(status(noor.send(form, "name", "Instituut voor Zand", "tooi", tooi)))
                    .as(tooi)
                    .isEqualTo(422);
    }

    @Test
    void whereAnOrganisationWentIsAddedAndRemoved() throws Exception {
        var gone = made("Instituut voor Vuur", "IvV");
        var heir = made("Instituut voor As", "IvA");
        noor.send(
                noor.open(gone.address() + "/opvolging/nieuw"),
                "way",
                "merged_into",
                "other",
                Long.toString(heir.id().value()),
                "day",
                "2020-01-01");
        var shown = noor.open(heir.address()).select("section[aria-labelledby=opvolging] li");
        assertThat(shown.text()).startsWith("Nam op: Instituut voor Vuur").endsWith("1 januari 2020");

        noor.send(noor.open(shown.select("a[href$=verwijdering]").attr("href")));
        assertThat(noor.open(gone.address()).select("section[aria-labelledby=opvolging] li"))
                .isEmpty();
    }

    private Organisation made(String name, String abbreviation) throws Exception {
        var kept = noor.send(noor.open(ALL + "/nieuw"), "name", name, "abbreviation", abbreviation);
        return organisations.find(new OrganisationId(idIn(kept))).orElseThrow();
    }

    private Organisation now(Organisation made) {
        return organisations.find(made.id()).orElseThrow();
    }

    private OrganisationId called(String name, int year) {
        return organisations
                .called(name, LocalDate.of(year, 1, 1))
                .orElseThrow()
                .id();
    }

    private static List<String> titles(Document page) {
        return page.select(".kk-list__title").eachText();
    }
}
