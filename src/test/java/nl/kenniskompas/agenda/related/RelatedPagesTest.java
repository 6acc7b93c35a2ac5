package nl.kenniskompas.agenda.related;

import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.library.Library;
import nl.kenniskompas.library.Papers;
import nl.kenniskompas.search.Index;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What may be related to a question, and what people say of it.
@PlatformTest
class RelatedPagesTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    /// The tests share one index, so each has its own birds and what they eat.
    private final String birds = "vogel" + letters(MADE.incrementAndGet());

    private final String food = "garnaal" + letters(MADE.get());
    private final String answer = "Langs de slenk eten " + birds + " vooral " + food + " uit een ondiepe geul.";

    @Autowired
    MockMvcTester browser;

    @Autowired
    ApplicationContext platform;

    @Autowired
    JdbcClient sql;

    @Autowired
    Library library;

    @Autowired
    Changes changes;

    Editor noor;
    long agenda;
    long question;
    long document;

    @BeforeEach
    void aQuestionAndAnAnswerStand() {
        noor = new Editor(browser, "Noor");
        agenda = agenda("Lepelaaragenda");
        question = asked(agenda, "Welke geul is voor " + birds + " met " + food + " van belang?");
        document = library.add(
                        Papers.of("Brief over lepelaars", "letter", answer).document())
                .value();
        // the feed is done when the last thing is found
        Index.of(platform).found(food);
    }

    @Test
    void aPassageThatMayAnswerStandsBesideTheQuestionWithTheWordsThatBothHave() throws Exception {
        var note = noor.open("/kennisvragen/" + question).expectFirst("#verwant");

        var line = note.select("li").stream()
                .filter(one ->
                        one.select("a[href^=/bibliotheek/" + document + "]").hasText())
                .findFirst()
                .orElseThrow();
        assertThat(line.select("a").text()).isEqualTo(answer);
        assertThat(line.select(".kk-note__because").text()).contains("Allebei:").contains(birds, food);
    }

    @Test
    void aConfirmedOneStandsAsAFactAndCanBeTakenBack() throws Exception {
        assertThat(status(judge("confirmed"))).isEqualTo(302);

        assertThat(noor.open("/kennisvragen/" + question).select("#verwant").text())
                .contains("Bevestigd door Noor op");
        var page = noor.open(address());
        assertThat(page.select("form:has([value=confirmed])").select("[value^=" + document + "-]"))
                .isEmpty();

        noor.send((FormElement) page.expectFirst("form:has([value=terug])"));
        assertThat(form(noor.open(address()), "confirmed")).isNotNull();
        assertThat(rows()).isZero();
    }

    @Test
    void aRejectedOneDoesNotComeBackBesideThatQuestion() throws Exception {
        judge("rejected");

        assertThat(noor.open("/kennisvragen/" + question).select("#verwant a[href^=/bibliotheek/" + document + "]"))
                .isEmpty();
        assertThat(noor.open(address()).select("details summary").text()).contains("1 verworpen voorstel");
    }

    @Test
    void whatWasConfirmedBesideAQuestionLikeThisOneSaysSoAndWhatWasRejectedStaysAway() throws Exception {
        long alike = asked(agenda("Zeevogelagenda"), "Welke geul is van belang voor " + birds + " met " + food + "?");
        Index.of(platform).found(food);
        judge("confirmed");
        assertThat(noor.open("/kennisvragen/" + alike).select("#verwant").text())
                .contains("Bevestigd bij een vraag die hierop lijkt.");

        judge("rejected");
        assertThat(noor.open("/kennisvragen/" + alike).select("#verwant a[href^=/bibliotheek/" + document + "]"))
                .isEmpty();
    }

    @Test
    void aQuestionOfAnotherAgendaThatResemblesItIsNamedUnlessItIsHidden() throws Exception {
        long alike = asked(agenda("Zeevogelagenda"), "Welke geul is van belang voor " + birds + " met " + food + "?");
        Index.of(platform).found(food);
        String link = "#verwant a[href=/kennisvragen/" + alike + "]";
        assertThat(noor.open("/kennisvragen/" + question).select(link)).hasSize(1);

        hide("question", alike);
        assertThat(noor.open("/kennisvragen/" + question).select(link)).isEmpty();
    }

    @Test
    void nobodySeesASuggestionOrAJudgementAboutWhatIsHiddenForThem() throws Exception {
        judge("confirmed");
        hide("document", document);

        assertThat(noor.open("/kennisvragen/" + question).select("a[href^=/bibliotheek/" + document + "]"))
                .isEmpty();
        assertThat(noor.open(address()).text()).doesNotContain(food + " uit");
    }

    @Test
    void whoOnlyReadsSeesNoButtonsAndIsRefused() throws Exception {
        var form = form(noor.open(address()), "confirmed");
        var reader = new Editor(browser, "Rik", "READER");

        assertThat(reader.open(address()).select("[name=oordeel]")).isEmpty();
        assertThat(status(reader.send(form))).isEqualTo(403);
        assertThat(page(browser.get().uri(address()).exchange()).select("[name=oordeel]"))
                .isEmpty();
        assertThat(rows()).isZero();
    }

    @Test
    void pressingTwiceIsOnceAndWhatIsNotSuggestedIsNotKept() throws Exception {
        var form = form(noor.open(address()), "confirmed");
        noor.send(form);
        noor.send(form);
        assertThat(rows()).isEqualTo(1);

        noor.post(
                address(),
                Map.of("soort", List.of("passage"), "wat", List.of("1-2-3"), "oordeel", List.of("confirmed")));
        assertThat(rows()).isEqualTo(1);
        assertThat(status(noor.post(
                        address(),
                        Map.of("soort", List.of("x"), "wat", List.of("1"), "oordeel", List.of("misschien")))))
                .isEqualTo(400);
    }

    @Test
    void aJudgementCanBeUndoneInTheLog() throws Exception {
        judge("confirmed");
        var change = changes.latest(20).stream()
                .filter(one -> "Verwantschap bevestigd".equals(one.reason()))
                .findFirst()
                .orElseThrow();

        noor.post("/wijzigingen/" + change.id() + "/ongedaan", Map.of("reden", List.of("Vergissing")));

        assertThat(rows()).isZero();
    }

    @Test
    void theReaderNamesTheQuestionsThatAChosenPassageMayAnswer() throws Exception {
        var page = noor.open("/bibliotheek/" + document + "?vanaf=0&tot=" + answer.length());

        assertThat(page.select("#kan-beantwoorden a").eachAttr("href")).contains("/kennisvragen/" + question);
        assertThat(noor.open("/bibliotheek/" + document).select("#kan-beantwoorden"))
                .isEmpty();
    }

    private static String letters(int number) {
        return "" + (char) ('b' + number / 20) + "o" + (char) ('b' + number % 20) + "ik";
    }

    private String address() {
        return "/kennisvragen/" + question + "/verwant";
    }

    private MvcTestResult judge(String verdict) throws Exception {
        var page = noor.open(address());
        var form = page.select("form:has([value=" + verdict + "]):has([value^=" + document + "-])");
        if (!form.isEmpty()) return noor.send((FormElement) form.getFirst());
        var judged = page.select("form:has([value=terug]):has([value^=" + document + "-])");
        return noor.send((FormElement) judged.getFirst(), "oordeel", verdict);
    }

    private FormElement form(Document page, String verdict) {
        return (FormElement) page.expectFirst("form:has([value=" + verdict + "]):has([value^=" + document + "-])");
    }

    private long rows() {
        return sql.sql("select count(*) from related where question_id = ?")
                .param(question)
                .query(Long.class)
                .single();
    }

    private long agenda(String title) {
        var ministry = platform.getBean(Organisations.class)
                .register("Ministerie van Lepelaars")
                .id();
        return platform.getBean(AgendaEditions.class).add(ministry, title, 2027, 2030, null);
    }

    private long asked(long where, String text) {
        return platform.getBean(Questions.class)
                .add(new Question(0, 0, where, null, QuestionType.POLICY, null, text, 0, null));
    }

    private void hide(String kind, long item) {
        long jet = As.person(platform, "Jet", "READER").value();
        sql.sql("""
                        insert into visibility (kind, item, audience, people, ground, explanation, review_on)
                        values (?, ?, 'people', ?, 'draft', 'nog niet af', '2031-01-01')""").params(kind, item, new Long[] {jet}).update();
    }
}
