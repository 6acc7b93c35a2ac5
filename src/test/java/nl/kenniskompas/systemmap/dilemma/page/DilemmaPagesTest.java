package nl.kenniskompas.systemmap.dilemma.page;

import static nl.kenniskompas.history.form.Editor.idIn;
import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.AgendaWorld;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.systemmap.dilemma.MapCorner;
import nl.kenniskompas.systemmap.map.Poles;
import nl.kenniskompas.systemmap.map.Sign;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class DilemmaPagesTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    private static long made(Editor editor, String address, String title) throws Exception {
        return idIn(editor.send(
                editor.open(address),
                "title",
                title,
                "question",
                "Wie krijgt het eerste " + title + "?",
                "firstName",
                "Klei voor de dijk",
                "firstCase",
                "De dijk moet hoger.",
                "secondName",
                "Klei voor de steen",
                "secondCase",
                "De oven moet branden."));
    }

    private static void position(Editor editor, long id, String ministry, String leaning, String on) throws Exception {
        var kept = editor.send(
                editor.open("/dilemmas/" + id + "/posities/nieuw"),
                "ministry",
                ministry,
                "leaning",
                leaning,
                "words",
                "Zo ziet " + ministry + " het.",
                "on",
                on);
        assertThat(status(kept)).isEqualTo(303);
    }

    private Document visited(String address) throws Exception {
        return page(browser.get().uri(address).exchange());
    }

    @Test
    void aDilemmaShowsItsValuesItsPositionsOnABalanceAndItsOptions() throws Exception {
        var editor = new Editor(browser, "Wieke");
        long id = made(editor, "/dilemmas/nieuw", "Kleischaarste");
        position(editor, id, "Kleiraad", "first", "2026-01-10");
        position(editor, id, "Steenraad", "undecided", "2026-01-11");
        editor.send(
                editor.open("/dilemmas/" + id + "/opties/nieuw"),
                "title",
                "Om de beurt",
                "first",
                "De dijk wacht een jaar.",
                "actors",
                "De provincie");

        var shown = visited("/dilemmas/" + id);

        assertThat(shown.select(".kk-balance text").eachText()).contains("Kleiraad", "Steenraad");
        assertThat(shown.expectFirst(".kk-dilemma__table").text())
                .contains("Kleiraad", "Klei voor de dijk", "Zo ziet Steenraad het.", "nog niet bepaald");
        assertThat(shown.select(".kk-dilemma__table--options tbody td").eachText())
                .containsExactly("De dijk wacht een jaar.", "nog niet beschreven", "De provincie");
        assertThat(shown.select("main form, main .kk-actions")).isEmpty();
    }

    @Test
    void aLaterPositionTakesThePlaceOfAnEarlierOneOnTheBalanceOnly() throws Exception {
        var editor = new Editor(browser, "Wieke");
        long id = made(editor, "/dilemmas/nieuw", "Veenschaarste");
        position(editor, id, "Veenraad", "second", "2026-05-01");
        position(editor, id, "Veenraad", "first", "2026-02-01");

        var shown = visited("/dilemmas/" + id);

        assertThat(shown.select(".kk-balance__weight")).hasSize(1);
        assertThat(shown.select(".kk-balance__weight").attr("x")).isEqualTo("334");
        assertThat(shown.select(".kk-dilemma__table tbody tr")).hasSize(2);
        assertThat(shown.select(".kk-grid__note").text()).contains("eerdere positie");
    }

    @Test
    void hostileWordsStayWords() throws Exception {
        var editor = new Editor(browser, "Wieke");
        String hostile = "<script>alert('klei')</script>\"><b>";
        long id = made(editor, "/dilemmas/nieuw", hostile);
        position(editor, id, "<i>Raad", "between", "2026-01-10");

        for (String address : List.of("/dilemmas/" + id, "/dilemmas", "/dilemmas/" + id + "/bewerken")) {
            var shown = editor.open(address);
            assertThat(shown.select("main script, main b, figure i")).isEmpty();
            assertThat(shown.html()).contains("&lt;script");
        }
    }

    @Test
    void theListIsNarrowedByState() throws Exception {
        var editor = new Editor(browser, "Wieke");
        long id = made(editor, "/dilemmas/nieuw", "Zandschaarste");

        assertThat(links(visited("/dilemmas?stand=open"))).contains("/dilemmas/" + id);
        assertThat(links(visited("/dilemmas?stand=decided"))).doesNotContain("/dilemmas/" + id);
        assertThat(links(visited("/dilemmas?stand=onzin"))).contains("/dilemmas/" + id);
    }

    @Test
    void aHiddenRelationIsNotInTheDilemmaForAVisitorAndTheDilemmaStays() throws Exception {
        var editor = new Editor(browser, "Wieke");
        var corner = new MapCorner(context);
        long seen = corner.relation("kleiwinning", Sign.MORE, "kleiputten", Poles.BOTH, "Putraad", "Kleiraad");
        long hidden =
                corner.relation("kleiwinning", Sign.LESS, "kwelders geheim", Poles.BOTH, "Geheimraad", "Kleiraad");
        long id = made(editor, "/dilemmas/nieuw?samenhang=" + seen + "&samenhang=" + hidden, "Kleiwinning");
        assertThat(visited("/dilemmas/" + id).text()).contains("kwelders geheim", "Geheimraad");

        hide(hidden);

        var shown = visited("/dilemmas/" + id);
        assertThat(shown.text()).contains("Kleiwinning", "kleiputten").doesNotContain("kwelders geheim", "Geheimraad");
        assertThat(visited("/dilemmas").text()).doesNotContain("Geheimraad");
    }

    @Test
    void whatBeginsFromAHiddenRelationBeginsAsHiddenAsThat() throws Exception {
        var jet = new Editor(browser, "Jet");
        var corner = new MapCorner(context);
        long hidden = corner.relation("leemwinning", Sign.MORE, "leemputten", Poles.BOTH, "Leemraad", "Putraad");
        hide(hidden);

        long id = made(jet, "/dilemmas/nieuw?samenhang=" + hidden, "Leemwinning");

        assertThat(status(jet.get("/dilemmas/" + id))).isEqualTo(200);
        assertThat(status(browser.get().uri("/dilemmas/" + id).exchange())).isEqualTo(404);
    }

    private void hide(long relation) {
        sql.sql("""
                        insert into visibility (kind, item, audience, people, ground, explanation, review_on)
                        values ('relation', ?, 'people', ?, 'draft', 'nog niet', '2031-01-01')""")
                .params(
                        relation,
                        new Long[] {As.person(context, "Jet", "EDITOR").value()})
                .update();
    }

    @Test
    void aQuestionAndARelationAreFoundByWordsLinkedAndUnlinked() throws Exception {
        var world = AgendaWorld.made(context);
        var editor = new Editor(browser, "Wieke");
        long relation =
                new MapCorner(context).relation("grindbaggeren", Sign.MORE, "grindgaten", Poles.RISK, "Grindraad");
        long id = made(editor, "/dilemmas/nieuw", "Grindschaarste");
        String at = "/dilemmas/" + id;
        assertThat(editor.open(at + "/samenhangen/nieuw?zoek=GRINDGATEN grindraad")
                        .select("form[method=post] input[value=" + relation + "]"))
                .hasSize(1);

        editor.post(at + "/samenhangen/nieuw", Map.of("kies", List.of("" + relation)));
        editor.post(at + "/kennisvragen/nieuw", Map.of("kies", List.of("" + world.dry())));

        assertThat(links(visited(at))).contains("/samenhangen/" + relation, "/kennisvragen/" + world.dry());
        var question = visited("/kennisvragen/" + world.dry());
        assertThat(links(question)).contains(at);
        assertThat(question.text()).contains("Dilemma’s");
        editor.post(at + "/samenhangen/los", Map.of("kies", List.of("" + relation)));
        editor.post(at + "/kennisvragen/los", Map.of("kies", List.of("" + world.dry())));
        assertThat(links(visited(at))).doesNotContain("/samenhangen/" + relation, "/kennisvragen/" + world.dry());
    }

    private static List<String> links(Document page) {
        return page.select("main a").eachAttr("href");
    }
}
