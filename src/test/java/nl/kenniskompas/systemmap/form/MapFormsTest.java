package nl.kenniskompas.systemmap.form;

import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.systemmap.dilemma.MapCorner;
import nl.kenniskompas.systemmap.map.Evidence;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Relation;
import nl.kenniskompas.systemmap.map.Sign;
import nl.kenniskompas.systemmap.map.SystemMaps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Editing relations, claims and factors.
@PlatformTest
class MapFormsTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    SystemMaps maps;

    @Autowired
    ApplicationContext platform;

    MapCorner corner;
    Editor hanna;

    @BeforeEach
    void aCorner() {
        corner = new MapCorner(platform);
        hanna = new Editor(browser, "Hanna");
    }

    private Relation relation(long id) {
        return maps.read().relation(id).orElseThrow();
    }

    @Test
    void theBundleIsJudgedApartFromTheNumberOfItsSources() throws Exception {
        long id = corner.relation("dauwtrappen", Sign.MORE, "natte schoenen", Poles.RISK, "VWS");
        corner.say(id, "Dauw maakt nat.", Poles.RISK, "VWS");

        hanna.send(
                hanna.open("/samenhangen/" + id + "/bewerken"),
                "evidence",
                "weak",
                "judgement",
                "Beide bronnen leunen op hetzelfde weiland.");

        assertThat(relation(id).evidence()).isEqualTo(Evidence.WEAK);
        assertThat(hanna.open("/samenhangen/" + id).select(".kk-facts").text())
                .contains("Beide bronnen leunen op hetzelfde weiland.");
    }

    @Test
    void aRelationMovesToAnotherFactorWithAllThatIsSaidOfIt() throws Exception {
        long id = corner.relation("mistwandelen", Sign.MORE, "natte sokken", Poles.RISK);
        long left = corner.factor("natte sokken");

        hanna.send(hanna.open("/samenhangen/" + id + "/bewerken"), "effect", "natte laarzen");

        assertThat(relation(id).effect()).isEqualTo(corner.factor("natte laarzen"));
        assertThat(relation(id).claims()).hasSize(1);
        assertThat(maps.read().find(left))
                .as("nothing is left for it to stand for")
                .isEmpty();
    }

    @Test
    void whoIsSecondSeesBothAndOverwritesNothing() throws Exception {
        long id = corner.relation("nachtvissen", Sign.MORE, "slaaptekort", Poles.RISK);
        var begun = hanna.open("/samenhangen/" + id + "/bewerken");
        var other = new Editor(browser, "Wouter");
        other.send(other.open("/samenhangen/" + id + "/bewerken"), "judgement", "Wouter telde de uren.");

        var refused = hanna.send(begun, "judgement", "Hanna telde de vissen.");

        assertThat(status(refused)).isEqualTo(409);
        assertThat(page(refused).text()).contains("Wouter telde de uren").contains("Hanna telde de vissen");
        assertThat(relation(id).judgement()).isEqualTo("Wouter telde de uren.");
    }

    @Test
    void twoSidesOfTwoSourcesBothStand() throws Exception {
        long id = corner.relation("zwemmen in maart", Sign.MORE, "rillingen", Poles.RISK, "VWS");

        hanna.send(
                hanna.open("/samenhangen/" + id + "/uitspraken/nieuw"),
                "words",
                "Rillen houdt een mens jong.",
                "poles",
                "opportunity",
                "ministries",
                "OCW");

        assertThat(relation(id).poles()).isEqualTo(Poles.BOTH);
        assertThat(relation(id).ministries()).hasSize(2);
        assertThat(hanna.open("/samenhangen/" + id).text()).contains("Rillen houdt een mens jong.");
    }

    @Test
    void theLastClaimTakesItsRelationAlong() throws Exception {
        long id = corner.relation("sneeuwruimen", Sign.MORE, "spierpijn in januari", Poles.RISK);
        long claim = relation(id).claims().getFirst().id();

        hanna.send(hanna.open("/uitspraken/" + claim + "/verwijdering"));

        assertThat(maps.read().relation(id)).isEmpty();
        assertThat(status(hanna.get("/samenhangen/" + id))).isEqualTo(404);
    }

    @Test
    void aFactorGetsAnotherNameAndANote() throws Exception {
        corner.relation("krabben aan ruiten", Sign.MORE, "ochtendhumeur", Poles.RISK);
        long factor = corner.factor("ochtendhumeur");

        hanna.send(
                hanna.open("/factoren/" + factor + "/bewerken"),
                "name",
                "humeur in de ochtend",
                "note",
                "Gemeten bij de voordeur.");

        var shown = hanna.open("/factoren/" + factor);
        assertThat(shown.select("h1").text()).isEqualTo("humeur in de ochtend");
        assertThat(shown.text()).contains("Gemeten bij de voordeur.");
    }

    @Test
    void aReaderSeesNoWayToChange() throws Exception {
        long id = corner.relation("schaatsen op sloten", Sign.MORE, "wakken", Poles.RISK);
        var reader = new Editor(browser, "Bas", "READER");

        assertThat(reader.open("/samenhangen/" + id).select("a[href$=bewerken], a[href$=nieuw]"))
                .isEmpty();
        assertThat(status(reader.get("/samenhangen/" + id + "/bewerken"))).isEqualTo(403);
    }
}
