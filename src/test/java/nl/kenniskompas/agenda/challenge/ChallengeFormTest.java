package nl.kenniskompas.agenda.challenge;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// A challenge and what hangs on it: its removal, the trends that feed it, the links that touch it.
@PlatformTest
class ChallengeFormTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions writing;

    @Autowired
    Editions editions;

    Editor noor;
    long agenda;
    String edition;

    @BeforeEach
    void anEditionStands() {
        noor = new Editor(browser, "Noor");
        agenda = writing.add(organisations.register("Ministerie van Nummers").id(), "Nummeragenda", null, null, null);
        edition = editions.of(agenda).agenda().address();
    }

    @Test
    void aNumberIsUniqueWithinItsEdition() throws Exception {
        var form = noor.open(edition + "/opgaven/nieuw");
        assertThat(status(noor.send(form, "title", "Water"))).isEqualTo(303);

        var refused = noor.send(noor.open(edition + "/opgaven/nieuw"), "title", "Lucht", "number", "1");

        assertThat(status(refused)).isEqualTo(422);
        assertThat(page(refused).expectFirst("#veld-title").val()).isEqualTo("Lucht");
        assertThat(editions.of(agenda).challenges()).hasSize(1);
    }

    @Test
    void removingSaysWhatGoesAlongAndTakesNothingThatChangedMeanwhile() throws Exception {
        String challenge = "/opgaven/" + made("/opgaven/nieuw", "title", "Water");
        noor.send(noor.open(challenge + "/vraagstukken/nieuw"), "chapterTitle", "Rivieren");
        var asked = noor.open(challenge + "/verwijdering");
        assertThat(asked.select("#mee + ul li").eachText()).containsExactly("1 vraagstuk");

        new Editor(browser, "Jan").send(noor.open(challenge + "/bewerken"), "title", "Water en land");
        assertThat(status(noor.send(asked))).isEqualTo(409);
        assertThat(editions.of(agenda).challenges()).hasSize(1);

        var gone = noor.send(noor.open(challenge + "/verwijdering"));
        assertThat(gone.getResponse().getRedirectedUrl()).isEqualTo(edition);
        assertThat(editions.of(agenda).challenges()).isEmpty();
    }

    @Test
    void aTrendFeedsTheChallengesThatAreChecked() throws Exception {
        String water = Long.toString(made("/opgaven/nieuw", "title", "Water"));
        made("/opgaven/nieuw", "title", "Lucht");
        long trend = made("/trends/nieuw", "title", "Zeespiegel", "feeds", water);
        assertThat(editions.of(agenda).trends().getFirst().challenges()).containsExactly(Long.valueOf(water));

        noor.send(noor.open("/trends/" + trend + "/bewerken"), "feeds", "");
        assertThat(editions.of(agenda).trends().getFirst().challenges()).isEmpty();
    }

    @Test
    void aGoalComesUnderAnotherButNeverUnderItself() throws Exception {
        long mission = made("/doelen/nieuw", "text", "Iedereen droge voeten");
        var below = noor.open(edition + "/doelen/nieuw?boven=" + mission);
        assertThat(below.select("input[name=level][checked]").val()).isEqualTo("vision");
        long vision = idIn(noor.send(below, "text", "Ruimte voor rivieren"));

        var refused = noor.send(noor.open("/doelen/" + mission + "/bewerken"), "parent", Long.toString(vision));

        assertThat(status(refused)).isEqualTo(422);
        assertThat(editions.of(agenda).goals().getFirst().children()).hasSize(1);
    }

    @Test
    void aCrossLinkHasTwoEndsAndStandsOnce() throws Exception {
        String water = "challenge-" + made("/opgaven/nieuw", "title", "Water");
        String air = "challenge-" + made("/opgaven/nieuw", "title", "Lucht");
        var form = noor.open(edition + "/dwarsverbanden/nieuw?van=" + water);
        assertThat(form.select("#veld-from option[selected]").val()).isEqualTo(water);

        assertThat(status(noor.send(form, "to", water, "reason", "Zelfde"))).isEqualTo(422);
        assertThat(status(noor.send(form, "to", air, "reason", "Damp"))).isEqualTo(303);
        var again = noor.open(edition + "/dwarsverbanden/nieuw");
        assertThat(status(noor.send(again, "from", air, "to", water, "reason", "Damp")))
                .isEqualTo(422);
        assertThat(editions.of(agenda).links()).hasSize(1);
    }

    private long made(String below, String... filled) throws Exception {
        return idIn(noor.send(noor.open(edition + below), filled));
    }
}
