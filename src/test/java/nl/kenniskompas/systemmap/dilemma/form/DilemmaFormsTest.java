package nl.kenniskompas.systemmap.dilemma.form;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.systemmap.dilemma.DilemmaState;
import nl.kenniskompas.systemmap.dilemma.Tradeoffs;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class DilemmaFormsTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Tradeoffs tradeoffs;

    private static long made(Editor editor, String title) throws Exception {
        return idIn(editor.send(
                editor.open("/dilemmas/nieuw"),
                "title",
                title,
                "question",
                "Wat weegt zwaarder?",
                "firstName",
                "Stilte",
                "secondName",
                "Feest"));
    }

    private static MvcTestResult step(Editor editor, long id, String action, String... filled) throws Exception {
        return editor.send(editor.open("/dilemmas/" + id + "/stand/nieuw?stap=" + action), filled);
    }

    @Test
    void twoEqualValuesAreNoDilemma() throws Exception {
        var editor = new Editor(browser, "Sietske");

        var refused = editor.send(
                editor.open("/dilemmas/nieuw"),
                "title",
                "Kermisgeluid",
                "question",
                "Wat?",
                "firstName",
                "Stilte",
                "secondName",
                "stilte");

        assertThat(status(refused)).isEqualTo(422);
        assertThat(page(refused).text()).contains("De twee waarden zijn gelijk.");
    }

    @Test
    void whoWasSecondSeesBothVersionsAndLosesNoWord() throws Exception {
        var first = new Editor(browser, "Sietske");
        var second = new Editor(browser, "Tjeerd");
        long id = made(first, "Kermisuren");
        var begun = second.open("/dilemmas/" + id + "/bewerken");
        first.send(first.open("/dilemmas/" + id + "/bewerken"), "title", "Kermisuren in mei");

        var refused = second.send(begun, "title", "Kermisuren", "firstCase", "Om elf uur slaapt het dorp.");

        assertThat(status(refused)).isEqualTo(409);
        assertThat(page(refused).text()).contains("Kermisuren in mei");
        assertThat(page(refused).html()).contains("Om elf uur slaapt het dorp.");
        assertThat(tradeoffs.of(id).dilemma().title()).isEqualTo("Kermisuren in mei");
    }

    @Test
    void aDecisionMadeWhileSomebodyEditedMakesThatEditStale() throws Exception {
        var editor = new Editor(browser, "Sietske");
        long id = made(editor, "Kermisdagen");
        var begun = editor.open("/dilemmas/" + id + "/bewerken");
        step(editor, id, "discuss", "reason", "In het dorpshuis.");

        assertThat(status(editor.send(begun, "title", "Kermisweken"))).isEqualTo(409);
    }

    @Test
    void aPositionIsChangedByOneAndStaleForTheOther() throws Exception {
        var editor = new Editor(browser, "Sietske");
        long id = made(editor, "Kermisplein");
        editor.send(
                editor.open("/dilemmas/" + id + "/posities/nieuw"),
                "ministry",
                "Pleinraad",
                "leaning",
                "first",
                "words",
                "Liever stil.");
        long position = tradeoffs.of(id).positions().getFirst().id();
        String address = "/dilemmaposities/" + position + "/bewerken";
        var begun = editor.open(address);
        editor.send(editor.open(address), "leaning", "second");

        assertThat(status(editor.send(begun, "words", "Toch maar stil."))).isEqualTo(409);
        assertThat(tradeoffs.of(id).positions().getFirst().words()).isEqualTo("Liever stil.");
        var removal = editor.open("/dilemmaposities/" + position + "/verwijdering");
        assertThat(status(editor.send(removal))).isEqualTo(303);
        assertThat(tradeoffs.of(id).positions()).isEmpty();
    }

    @Test
    void aDilemmaIsDiscussedDecidedWithAnOptionAndReopenedAndKeepsItsCourse() throws Exception {
        var editor = new Editor(browser, "Sietske");
        long id = made(editor, "Kermislicht");
        editor.send(editor.open("/dilemmas/" + id + "/opties/nieuw"), "title", "Licht uit om tien");
        long option = tradeoffs.of(id).options().getFirst().id();
        step(editor, id, "discuss", "reason", "Met alle buren.", "on", "2026-03-01");
        assertThat(status(step(editor, id, "decide", "option", "" + option, "reason", "Het dorp koos.")))
                .as("without the words of the decision")
                .isEqualTo(422);

        step(
                editor,
                id,
                "decide",
                "option",
                "" + option,
                "decision",
                "Om tien uur is het donker.",
                "reason",
                "Het dorp koos.",
                "on",
                "2026-04-01");

        var shown = editor.open("/dilemmas/" + id);
        assertThat(shown.select(".kk-decision").text())
                .contains("Besluit van 1 april 2026", "Om tien uur is het donker.", "Licht uit om tien");
        assertThat(shown.select(".kk-dilemma__chosen")).hasSize(1);
        step(editor, id, "reopen", "reason", "Het werd te donker.");
        var reopened = editor.open("/dilemmas/" + id);
        assertThat(tradeoffs.of(id).dilemma().state()).isEqualTo(DilemmaState.OPEN);
        assertThat(reopened.select(".kk-decision, .kk-dilemma__chosen")).isEmpty();
        assertThat(reopened.select(".kk-history").text())
                .contains("Om tien uur is het donker.", "Met alle buren.", "Het werd te donker.");
    }

    @Test
    void aStepThatCannotBeTakenNowIsNotOfferedNorKept() throws Exception {
        var editor = new Editor(browser, "Sietske");
        long id = made(editor, "Kermisgeur");
        var begun = editor.open("/dilemmas/" + id + "/stand/nieuw?stap=discuss");

        assertThat(editor.get("/dilemmas/" + id + "/stand/nieuw?stap=decide")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/dilemmas/" + id + "#stand");
        assertThat(editor.open("/dilemmas/" + id).select("a[href*=stap]").eachAttr("href"))
                .containsExactly("/dilemmas/" + id + "/stand/nieuw?stap=discuss");
        assertThat(status(editor.send(begun, "reason", "Morgen.", "on", "2099-01-01")))
                .isEqualTo(422);
        assertThat(tradeoffs.of(id).steps()).isEmpty();
    }

    @Test
    void aRemovedDilemmaIsGoneWithWhatHangsOnIt() throws Exception {
        var editor = new Editor(browser, "Sietske");
        long id = made(editor, "Kermisrook");
        editor.send(editor.open("/dilemmas/" + id + "/opties/nieuw"), "title", "Alleen fluisterkramen");
        var asked = editor.open("/dilemmas/" + id + "/verwijdering");
        assertThat(asked.text()).contains("1 optie");

        assertThat(status(editor.send(asked))).isEqualTo(303);

        assertThat(status(editor.get("/dilemmas/" + id))).isEqualTo(404);
    }
}
