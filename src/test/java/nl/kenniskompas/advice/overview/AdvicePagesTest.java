package nl.kenniskompas.advice.overview;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.history.form.Editor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class AdvicePagesTest {
    @Autowired
    MockMvcTester browser;

    private long advice(Editor editor, String title) throws Exception {
        return idIn(editor.send(editor.open("/adviezen/nieuw"), "title", title, "bodies", "Raad A, Raad B"));
    }

    private long recommendation(Editor editor, long advice, String... filled) throws Exception {
        return idIn(editor.send(editor.open("/adviezen/" + advice + "/aanbevelingen/nieuw"), filled));
    }

    @Test
    void anAdviceShowsEachPositionAndSaysPlainlyWhereThereIsNone() throws Exception {
        var editor = new Editor(browser, "Piet");
        long advice = advice(editor, "Stilte <i>telt</i>");
        recommendation(
                editor,
                advice,
                "text",
                "Maak stiltegebieden.",
                "position",
                "partly",
                "response",
                "Wij wijzen er drie aan.",
                "responder",
                "De minister van IenW");
        long silent = recommendation(editor, advice, "text", "Meet het geluid 's nachts.", "position", "none");

        var page = editor.open("/adviezen/" + advice);

        assertThat(page.select("h1").text()).isEqualTo("Stilte <i>telt</i>");
        assertThat(page.select("article").eachText().getFirst())
                .contains("deels overgenomen", "Wij wijzen er drie aan.", "De minister van IenW");
        assertThat(page.select("#aanbeveling-" + silent).text())
                .contains("geen reactie", "nog niet gereageerd", "geen toezegging");
        assertThat(page.select(".kk-positions__words").text()).contains("1 deels overgenomen", "1 geen reactie");
        assertThat(editor.open("/adviezen").text()).contains("Stilte <i>telt</i>", "Raad A, Raad B", "2 aanbevelingen");
        assertThat(editor.get("/aanbevelingen/" + silent).getResponse().getRedirectedUrl())
                .isEqualTo("/adviezen/" + advice + "#aanbeveling-" + silent);
    }

    @Test
    void aCommitmentIsLinkedWithARecommendationAndKeptWhenTheAdviceGoes() throws Exception {
        var editor = new Editor(browser, "Roos");
        long advice = advice(editor, "Fietsen in de sneeuw");
        long it = recommendation(editor, advice, "text", "Strooi fietspaden eerst.", "position", "adopted");
        long commitment = idIn(editor.send(
                editor.open("/toezeggingen/nieuw"),
                "text",
                "Ik vraag gemeenten naar hun strooiroutes.",
                "kind",
                "wide",
                "actor",
                "De staatssecretaris",
                "certainty",
                "none"));
        assertThat(editor.open("/aanbevelingen/" + it + "/toezeggingen/nieuw?zoek=strooiroutes")
                        .select("input[name=kies]")
                        .eachAttr("value"))
                .contains("" + commitment);

        editor.post("/aanbevelingen/" + it + "/toezeggingen/nieuw", Map.of("kies", List.of("" + commitment)));

        assertThat(editor.open("/adviezen/" + advice).select("article").text()).contains("strooiroutes");
        assertThat(editor.open("/toezeggingen/" + commitment)
                        .select(".kk-margin")
                        .text())
                .contains("Strooi fietspaden eerst.", "Fietsen in de sneeuw");
        editor.send(editor.open("/adviezen/" + advice + "/verwijdering"));
        assertThat(status(editor.get("/adviezen/" + advice))).isEqualTo(404);
        assertThat(status(editor.get("/toezeggingen/" + commitment))).isEqualTo(200);
    }

    @Test
    void theThreadReadsAsItWasOnAnEarlierMoment() throws Exception {
        var editor = new Editor(browser, "Sem");
        long advice = advice(editor, "De oude titel van het getijdenadvies");
        var moment = Instant.now();
        editor.send(
                editor.open("/adviezen/" + advice + "/bewerken"), "title", "De nieuwe titel van het getijdenadvies");

        assertThat(editor.open("/adviezen/" + advice).select("h1").text()).startsWith("De nieuwe");
        assertThat(editor.open("/adviezen/" + advice + "?op=" + moment)
                        .select("h1")
                        .text())
                .startsWith("De oude");
    }
}
