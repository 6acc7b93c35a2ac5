package nl.kenniskompas.agenda.lifecycle;

import static nl.kenniskompas.history.form.Editor.page;
import static nl.kenniskompas.history.form.Editor.status;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.AgendaWorld;
import nl.kenniskompas.agenda.edition.Editions;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionState;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.Issues;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.web.Text;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class QuestionLifeTest {
    private static final String IN_A_YEAR =
            LocalDate.now(Text.ZONE).plusYears(1).toString();

    @Autowired
    MockMvcTester browser;

    @Autowired
    ApplicationContext context;

    @Autowired
    Editions editions;

    @Autowired
    Questions questions;

    @Autowired
    QuestionSteps steps;

    @Autowired
    Reviews reviews;

    @Autowired
    Changes changes;

    @Autowired
    JdbcClient sql;

    AgendaWorld world;
    Editor noor;
    Editor jan;
    String address;

    @BeforeEach
    void aQuestionIsOpen() {
        world = AgendaWorld.made(context);
        noor = new Editor(browser, "Noor");
        jan = new Editor(browser, "Jan");
        address = "/kennisvragen/" + world.dry();
    }

    @Test
    void anAnswerStandsOnThePageWithItsSourcesReviewDateAndPath() throws Exception {
        step(noor, "analyse", "reason", "Noor leest de <b>metingen</b>.");
        answer(noor, "answer");

        var shown = noor.open(address);
        assertThat(shown.select(".kk-eyebrow .kk-life-state--answered").text()).isEqualTo("beantwoord");
        assertThat(shown.select(".kk-life__verdict").text()).isEqualTo("Elke zomer <i>te laag</i>.");
        assertThat(shown.select(".kk-facts a[href=https://example.org/put]").text())
                .isEqualTo("Metingen, https://example.org/put");
        assertThat(shown.select(".kk-history__item > .kk-life-state").eachText())
                .containsExactly("beantwoord", "in analyse genomen");
        assertThat(shown.select(".kk-history__why").text()).contains("Noor leest de <b>metingen</b>.");
        assertThat(shown.select(".kk-life__actions a").eachText())
                .containsExactly("Deels beantwoorden", "Weer openen", "Corrigeren");
    }

    @Test
    void anAnswerWithoutASourceIsSentBackWithItsWords() throws Exception {
        step(noor, "analyse");
        var refused = noor.send(form(noor, "answer"), "verdict", "Elke zomer.", "review", "2019-01-01");

        assertThat(status(refused)).isEqualTo(422);
        assertThat(page(refused).select(".utrecht-alert li").eachText())
                .hasSize(2)
                .anySatisfy(fault -> assertThat(fault).contains("ten minste één bron"))
                .anySatisfy(fault -> assertThat(fault).contains("na vandaag"));
        assertThat(page(refused).expectFirst("#veld-verdict").text()).isEqualTo("Elke zomer.");
        assertThat(state()).isEqualTo(QuestionState.ANALYSIS);
    }

    @Test
    void aStepThatIsSentTwiceIsTakenOnce() throws Exception {
        var form = form(noor, "analyse");

        assertThat(status(noor.send(form))).isEqualTo(303);
        assertThat(status(noor.send(form))).isEqualTo(303);
        assertThat(steps.of(world.dry())).hasSize(1);
    }

    @Test
    void aStaleStepIsRefusedAndItsWordsStay() throws Exception {
        step(noor, "analyse");
        var noors = form(noor, "answer");
        step(jan, "lapse", "reason", "Niet meer nodig");

        var stale = noor.send(noors, "verdict", "Elke zomer te laag.", "reference", "Een put", "review", IN_A_YEAR);
        assertThat(status(stale)).isEqualTo(409);
        assertThat(page(stale).text()).contains("Jan", "Niet meer nodig");

        var again = noor.send(page(stale));
        assertThat(status(again)).isEqualTo(422);
        assertThat(page(again).text()).contains("heeft intussen een andere stand");
        assertThat(page(again).expectFirst("#veld-verdict").text()).isEqualTo("Elke zomer te laag.");
        assertThat(state()).isEqualTo(QuestionState.LAPSED);
    }

    @Test
    void anActionThatCannotBeDoneNowLeadsBackToThePage() {
        for (String action : List.of("answer", "review", "onzin", "")) {
            var led = noor.get(address + "/stand?stap=" + action);
            assertThat(led).hasStatus(302);
            assertThat(led.getResponse().getRedirectedUrl()).isEqualTo(address + "#stand");
        }
        assertThat(noor.get("/kennisvragen/99999999/stand?stap=analyse")).hasStatus(404);
    }

    @Test
    void whoMayNotEditSeesTheStateAndNothingToDo() throws Exception {
        step(noor, "analyse");
        var reader = new Editor(browser, "Rik", "READER");

        var shown = reader.open(address);
        assertThat(shown.select(".kk-eyebrow .kk-life-state").text()).isEqualTo("in analyse");
        assertThat(shown.select(".kk-life__actions")).isEmpty();
        assertThat(reader.get(address + "/stand?stap=answer")).hasStatus(403);
        assertThat(reader.post(address + "/stand?stap=lapse", Map.of("reason", List.of("weg"))))
                .hasStatus(403);
        assertThat(state()).isEqualTo(QuestionState.ANALYSIS);
    }

    @Test
    void anAnswerReopensOnItsDayOnceWhateverTheNumberOfProcesses() throws Exception {
        step(noor, "analyse");
        answer(noor, "answer");
        sql.sql("update question set review_on = current_date - 3 where id = ?")
                .param(world.dry())
                .update();

        IntStream.range(0, 4).parallel().forEach(process -> {
            while (reviews.reopenNext())
                ;
        });

        assertThat(state()).isEqualTo(QuestionState.OPEN);
        var review = steps.of(world.dry()).getFirst();
        assertThat(steps.of(world.dry())).hasSize(3);
        assertThat(review.action()).isEqualTo(Action.REVIEW);
        assertThat(review.actor()).isEqualTo("Kenniskompas");
        assertThat(review.said().reason()).startsWith("De herzieningsdatum van het antwoord");
        var shown = noor.open(address);
        assertThat(shown.select("#antwoord").text()).isEqualTo("Wat we eerder wisten");
        step(noor, "analyse");
        assertThat(form(noor, "answer").expectFirst("#veld-verdict").text()).isEqualTo("Elke zomer <i>te laag</i>.");
    }

    @Test
    void anAnswerWhoseDayHasNotComeStays() throws Exception {
        step(noor, "analyse");
        answer(noor, "answer-partly");
        while (reviews.reopenNext())
            ;

        assertThat(state()).isEqualTo(QuestionState.PARTLY);
    }

    @Test
    void thePageSaysThatTheReviewIsNear() throws Exception {
        step(noor, "analyse");
        answer(noor, "answer");
        assertThat(noor.open(address).select(".kk-facts .kk-attention")).isEmpty();
        step(noor, "correct", "review", steps.today().plusDays(9).toString(), "reason", "Eerder kijken");

        assertThat(noor.open(address).select(".kk-facts .kk-attention").text()).isEqualTo("Dat is over 9 dagen.");
    }

    @Test
    void aQuestionFollowsItsCellUntilItTakesAStep() throws Exception {
        long cell = context.getBean(Issues.class).cover(world.drought(), QuestionType.EXPLORATORY);
        assertThat(state()).isEqualTo(QuestionState.ELSEWHERE);
        assertThat(noor.open(address).select("#stand ~ .kk-muted").text()).contains("nog geen eigen stap");

        step(noor, "reopen", "reason", "Het programma laat dit liggen");
        assertThat(state()).isEqualTo(QuestionState.OPEN);
        assertThat(steps.of(world.dry()).getFirst().before()).isEqualTo(QuestionState.ELSEWHERE);

        sql.sql("delete from covered_elsewhere where id = ?").param(cell).update();
        assertThat(state()).isEqualTo(QuestionState.OPEN);
    }

    @Test
    void listsCountTheStatesAndNarrowToOne() throws Exception {
        step(noor, "commission", "programme", "Programma Grondwater");
        String list = editions.of(world.agenda()).agenda().address() + "/kennisvragen";

        var all = noor.open(list);
        assertThat(all.select(".kk-life__link").eachText()).containsExactly("4 open", "1 in onderzoek");
        var narrowed = noor.open(all.select(".kk-life__link").eachAttr("href").getLast());
        assertThat(narrowed.select(".kk-questions__text a").eachText())
                .containsExactly("Hoe vaak staat het grondwater te laag?");
        assertThat(noor.open(list + "?type=policy&stand=research").select(".kk-questions"))
                .isEmpty();
        assertThat(noor.open("/opgaven/" + world.water() + "?stand=research").select(".kk-questions__item"))
                .hasSize(1);
        assertThat(noor.open("/vraagstukken/" + world.drought() + "?stand=open").select(".kk-questions__item"))
                .hasSize(2);
    }

    @Test
    void anEditLeavesTheStateAndAnEarlierMomentShowsTheEarlierState() throws Exception {
        step(noor, "analyse");
        answer(noor, "answer");
        var answered = Instant.now();
        var question = question();
        assertThat(questions.save(new Question(
                        question.id(),
                        question.version(),
                        question.agenda(),
                        question.issue(),
                        question.type(),
                        null,
                        "Hoe vaak is het grondwater te laag?",
                        0,
                        null)))
                .isTrue();
        assertThat(question().life()).isEqualTo(question.life());

        step(noor, "reopen", "reason", "Nieuwe metingen");
        var before = noor.open(address + "?op=" + answered);
        assertThat(before.select(".kk-eyebrow .kk-life-state").text()).isEqualTo("beantwoord");
        assertThat(before.select(".kk-history__item")).hasSize(2);
    }

    @Test
    void aStepCanBeUndoneAsOneChange() throws Exception {
        step(noor, "analyse");
        step(noor, "lapse", "reason", "Per ongeluk");
        changes.undo(changes.latest(1).getFirst(), "Vergissing");

        assertThat(state()).isEqualTo(QuestionState.ANALYSIS);
        assertThat(steps.of(world.dry())).hasSize(1);
    }

    private void step(Editor who, String action, String... filled) throws Exception {
        assertThat(status(who.send(form(who, action), filled))).as(action).isEqualTo(303);
    }

    private void answer(Editor who, String action) throws Exception {
        step(
                who,
                action,
                "verdict",
                "Elke zomer <i>te laag</i>.",
                "reference",
                "Metingen, https://example.org/put",
                "review",
                IN_A_YEAR);
    }

    private Document form(Editor who, String action) throws Exception {
        return who.open(address + "/stand?stap=" + action);
    }

    private Question question() {
        return editions.of(world.agenda()).question(world.dry()).orElseThrow();
    }

    private QuestionState state() {
        return question().life().state();
    }
}
