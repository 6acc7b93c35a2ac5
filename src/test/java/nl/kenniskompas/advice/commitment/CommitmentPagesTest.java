package nl.kenniskompas.advice.commitment;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.agenda.AgendaWorld;
import nl.kenniskompas.history.form.Editor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class CommitmentPagesTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Promises promises;

    @Autowired
    ApplicationContext context;

    private long made(Editor editor, String text, String until) throws Exception {
        return idIn(editor.send(
                editor.open("/toezeggingen/nieuw"),
                "text",
                text,
                "kind",
                "strict",
                "actor",
                "De minister van BZK",
                "ministry",
                "BZK",
                "deadline",
                "op termijn",
                "deadlineFrom",
                "2020-01-01",
                "deadlineUntil",
                until,
                "certainty",
                "interval"));
    }

    @Test
    void aCommitmentIsMadeShownListedAndEscaped() throws Exception {
        var editor = new Editor(browser, "Ida");
        long id = made(editor, "Ik stuur <b>veertien</b> loodsboten.", "2020-03-31");

        var shown = editor.open("/toezeggingen/" + id);
        assertThat(shown.select("h1").text()).isEqualTo("Ik stuur <b>veertien</b> loodsboten.");
        assertThat(shown.select(".kk-attention").text()).contains("over de termijn");
        var list = editor.open("/toezeggingen?woorden=loodsboten&te-laat=ja");
        assertThat(list.select(".kk-commitments tbody tr")).hasSize(1);
        assertThat(list.select(".kk-timeline__row:not(.kk-timeline__row--head)"))
                .hasSize(1);
        assertThat(list.select("h2").eachText()).contains("Ministerie van Binnenlandse Zaken en Koninkrijksrelaties");
        assertThat(editor.open("/toezeggingen?woorden=loodsboten&stand=done").select(".kk-commitments"))
                .isEmpty();
    }

    @Test
    void aShiftedDeadlineAsksAReasonAndKeepsWhatItWas() throws Exception {
        var editor = new Editor(browser, "Joep");
        long id = made(editor, "Ik kom met een baggerplan.", "2020-06-30");
        var form = editor.open("/toezeggingen/" + id + "/termijn/nieuw");

        assertThat(status(editor.send(form, "deadlineUntil", "2031-12-31", "reason", "")))
                .isEqualTo(422);
        assertThat(status(editor.send(
                        form, "deadlineUntil", "2031-12-31", "reason", "De vergunning liet op zich wachten.")))
                .isEqualTo(303);

        var shown = editor.open("/toezeggingen/" + id);
        assertThat(shown.select(".kk-history__why").eachText()).contains("De vergunning liet op zich wachten.");
        assertThat(shown.select(".kk-history del").text()).contains("30 juni 2020");
        assertThat(shown.select(".kk-attention")).isEmpty();
    }

    @Test
    void whoWasSecondSeesBothVersionsAndLosesNoWord() throws Exception {
        var first = new Editor(browser, "Kee");
        var second = new Editor(browser, "Leo");
        long id = made(first, "Ik laat de sluis keuren.", "2020-06-30");
        var begun = second.open("/toezeggingen/" + id + "/termijn/nieuw");
        first.send(first.open("/toezeggingen/" + id + "/bewerken"), "text", "Ik laat beide sluizen keuren.");

        var refused = second.send(begun, "deadlineUntil", "2031-01-01", "reason", "Het water stond te hoog.");

        assertThat(status(refused)).isEqualTo(409);
        assertThat(page(refused).select("form textarea, form input").eachAttr("value")
                        + page(refused).text())
                .contains("Het water stond te hoog.");
        assertThat(promises.of(id).shifts()).isEmpty();
    }

    @Test
    void aFulfilmentClosesACommitmentAndAStepOpensItAgain() throws Exception {
        var editor = new Editor(browser, "Mia");
        long id = made(editor, "Ik breng de dijken in kaart.", "2031-06-30");
        editor.send(
                editor.open("/toezeggingen/" + id + "/afdoeningen/nieuw"),
                "words",
                "De kaart ligt er.",
                "extent",
                "whole",
                "day",
                "2028-02-29");
        assertThat(promises.of(id).commitment().status()).isEqualTo(Status.DONE);

        editor.send(
                editor.open("/toezeggingen/" + id + "/stand/nieuw"), "status", "open", "reason", "Eén dijk ontbreekt.");

        var promise = promises.of(id);
        assertThat(promise.commitment().status()).isEqualTo(Status.OPEN);
        assertThat(promise.steps()).hasSize(2);
        assertThat(editor.open("/toezeggingen/" + id)
                        .select("#afdoeningen ~ ul")
                        .text())
                .contains("De kaart ligt er.", "29 februari 2028");
    }

    @Test
    void aKnowledgeQuestionIsFoundByWordsLinkedShownOnItsOwnPageAndUnlinked() throws Exception {
        var world = AgendaWorld.made(context);
        var editor = new Editor(browser, "Noor");
        long id = made(editor, "Ik meet het grondwater vaker.", "2031-06-30");
        var found = editor.open("/toezeggingen/" + id + "/kennisvragen/nieuw?zoek=grondwater");
        assertThat(found.select("form[method=post] input[value=" + world.dry() + "]"))
                .hasSize(1);

        editor.post("/toezeggingen/" + id + "/kennisvragen/nieuw", Map.of("kies", List.of("" + world.dry())));

        assertThat(links(editor.open("/toezeggingen/" + id))).contains("/kennisvragen/" + world.dry());
        var question = editor.open("/kennisvragen/" + world.dry());
        assertThat(links(question)).contains("/toezeggingen/" + id);
        assertThat(question.select(".kk-note__because").eachText()).contains("open");
        editor.post("/toezeggingen/" + id + "/kennisvragen/los", Map.of("kies", List.of("" + world.dry())));
        assertThat(links(editor.open("/toezeggingen/" + id))).doesNotContain("/kennisvragen/" + world.dry());
    }

    private static List<String> links(Document page) {
        return page.select("main a").eachAttr("href");
    }
}
