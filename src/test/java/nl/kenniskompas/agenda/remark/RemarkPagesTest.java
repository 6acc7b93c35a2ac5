package nl.kenniskompas.agenda.remark;

import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.ingest.intake.Importing;
import nl.kenniskompas.ingest.intake.Intakes;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class RemarkPagesTest {
    private static final String DECISION = "Moet de overheid <i>steltlopers</i> op het wad bijvoeren?";

    /// The tests share one database, so questions of the others may stand beside it.
    private static final String ITEM = ".kk-remarks__list > .kk-remarks__item:contains(vraagt om een besluit)";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions writing;

    @Autowired
    Questions questions;

    @Autowired
    Editions editions;

    @Autowired
    Intakes intakes;

    @Autowired
    JdbcClient sql;

    @Autowired
    ApplicationContext platform;

    Editor noor;
    long agenda;
    String form;

    @BeforeEach
    void anAgendaStands() {
        noor = new Editor(browser, "Noor");
        var ministry = organisations.register("Ministerie van Wadden").id();
        agenda = writing.add(ministry, "Waddenagenda", 2027, 2030, null);
        form = editions.of(agenda).agenda().address() + "/kennisvragen/nieuw";
    }

    @Test
    void lookingShowsRemarksKeepsTheWordsAndSavesNothing() throws Exception {
        var looked = noor.send(noor.open(form), "text", DECISION, "topic", "Vogels", "kijk", "1");

        assertThat(status(looked)).isEqualTo(200);
        var page = page(looked);
        assertThat(page.select("#opmerkingen .kk-remarks__item").text()).contains("“Moet de overheid” vraagt om");
        assertThat(page.expectFirst("#veld-text").val()).isEqualTo(DECISION);
        assertThat(page.expectFirst("#veld-topic").val()).isEqualTo("Vogels");
        assertThat(page.select("#opmerkingen i:not(.kk-sign)")).isEmpty();
        assertThat(page.select("#opmerkingen-stand").text()).matches("\\d+ opmerking(en)? bij de formulering");
        assertThat(editions.of(agenda).loose()).isEmpty();
    }

    @Test
    void adviceNeverBlocksSaving() throws Exception {
        var looked = page(noor.send(noor.open(form), "text", DECISION, "kijk", "1"));

        assertThat(status(noor.send(looked))).isEqualTo(303);
        assertThat(editions.of(agenda).loose()).extracting(Question::text).containsExactly(DECISION);
    }

    @Test
    void whoLooksFirstIsStillToldThatSomebodyElseWasFirst() throws Exception {
        String edit = "/kennisvragen/" + asked("Waardoor broeden scholeksters minder op Texel?") + "/bewerken";
        var opened = noor.open(edit);
        var jan = new Editor(browser, "Jan");
        jan.send(jan.open(edit), "text", "Waardoor broeden scholeksters minder op Ameland?");

        var looked =
                page(noor.send(opened, "text", "Waardoor broeden scholeksters minder op Terschelling?", "kijk", "1"));

        assertThat(status(noor.send(looked))).isEqualTo(409);
    }

    @Test
    void typingAsksForTheSamePartThatTheButtonShows() throws Exception {
        var page = noor.open(form);
        var beside = page.expectFirst(".kk-remarks");

        assertThat(beside.attr("hx-post")).isEqualTo(form);
        assertThat(page.select(beside.attr("hx-target"))).hasSize(1);
        assertThat(beside.attr("hx-select")).isEqualTo(beside.attr("hx-target"));
        assertThat(beside.attr("hx-vals")).isEqualTo("{\"kijk\":\"1\"}");
        var submits = ((FormElement) page.expectFirst("main form")).select("button[type=submit]");
        assertThat(submits.getFirst().attr("name")).as("the key Enter saves").isEmpty();
        assertThat(submits.eachAttr("name")).contains("kijk");
    }

    @Test
    void theSameQuestionOfAnotherAgendaIsNamedUnlessItIsHidden() throws Exception {
        long standing = asked("Hoe ervaren vissers het nieuwe slibdepot bij Harlingen?");
        String reworded = "Wat zijn de ervaringen van vissers met het nieuwe slibdepot bij Harlingen?";
        String other = writing(organisations.register("Ministerie van Zeeen").id());

        assertThat(looked(other, reworded).select("#opmerkingen a").eachAttr("href"))
                .contains("/kennisvragen/" + standing);

        hide(standing);
        var page = looked(other, reworded);
        assertThat(page.select("#opmerkingen a").eachAttr("href")).doesNotContain("/kennisvragen/" + standing);
        assertThat(page.select("#opmerkingen").text()).doesNotContain("Hoe ervaren vissers");
    }

    @Test
    void onlyWhoMayEditSeesRemarksOnThePage() throws Exception {
        String address = "/kennisvragen/" + asked(DECISION);

        assertThat(noor.open(address).select("#opmerkingen").text()).contains("“Moet de overheid”");
        assertThat(Jsoup.parse(browser.get()
                                .uri(address)
                                .exchange()
                                .getResponse()
                                .getContentAsString())
                        .select("#opmerkingen"))
                .isEmpty();
    }

    @Test
    void whatIsSetAsideStaysAwayUntilTheWordsChange() throws Exception {
        String address = "/kennisvragen/" + asked(DECISION);

        assertThat(status(noor.send((FormElement) noor.open(address).expectFirst("#opmerkingen > " + ITEM + " form"))))
                .isEqualTo(302);
        var page = noor.open(address);
        assertThat(page.select("#opmerkingen > " + ITEM)).isEmpty();
        assertThat(page.select("#opmerkingen summary").text()).isEqualTo("1 opmerking weggelegd");
        assertThat(noor.open(address + "/bewerken").select("#opmerkingen " + ITEM))
                .isEmpty();

        noor.send(noor.open(address + "/bewerken"), "text", DECISION.replace("wad", "strand"));
        assertThat(noor.open(address).select("#opmerkingen > " + ITEM)).hasSize(1);
    }

    @Test
    void whatWasSetAsideCanBeBroughtBack() throws Exception {
        String address = "/kennisvragen/" + asked(DECISION);
        noor.send((FormElement) noor.open(address).expectFirst("#opmerkingen > " + ITEM + " form"));

        noor.send((FormElement) noor.open(address).expectFirst("#opmerkingen details form"));

        assertThat(noor.open(address).select("#opmerkingen > " + ITEM)).hasSize(1);
        assertThat(noor.open(address).select("#opmerkingen details")).isEmpty();
    }

    @Test
    void aRemarkThatDoesNotExistIsRefusedAndOneOnOtherWordsIsNotKept() {
        long id = asked(DECISION);
        String address = "/kennisvragen/" + id + "/opmerkingen";
        var words = List.of("0".repeat(32));

        assertThat(status(noor.post(address, Map.of("opmerking", List.of("x'; drop table"), "wording", words))))
                .isEqualTo(400);
        noor.post(address, Map.of("opmerking", List.of("decision"), "wording", words));
        assertThat(sql.sql("select count(*) from remark_aside where question_id = ?")
                        .param(id)
                        .query((row, n) -> row.getLong(1))
                        .single())
                .isZero();
    }

    @Test
    void theReviewOfAnImportSaysItInOneLine() throws Exception {
        String text = Importing.agenda("eerste", "Ministerie van Meekijken")
                .replace("?", ", en wat betekent dat voor wie er werkt?");
        long intake = Importing.of(intakes, "meekijken.md", text, false);

        var lines = noor.open("/voorstellen/" + intake).select(".kk-proposal .kk-muted");

        assertThat(lines.eachText()).anyMatch(line -> line.startsWith("Meekijken: er zit een tweede vraag in"));
    }

    private long asked(String text) {
        return questions.add(new Question(0, 0, agenda, null, QuestionType.POLICY, null, text, 0, null));
    }

    private String writing(OrganisationId organisation) {
        long other = writing.add(organisation, "Zeeagenda", 2027, 2030, null);
        return editions.of(other).agenda().address() + "/kennisvragen/nieuw";
    }

    private Document looked(String address, String text) throws Exception {
        return page(noor.send(noor.open(address), "text", text, "kijk", "1"));
    }

    private void hide(long question) {
        long jet = As.person(platform, "Jet", "READER").value();
        sql.sql("""
                        insert into visibility (kind, item, audience, people, ground, explanation, review_on)
                        values ('question', ?, 'people', ?, 'draft', 'nog niet af', '2031-01-01')""").params(question, new Long[] {jet}).update();
    }
}
