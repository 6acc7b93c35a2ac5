package nl.kenniskompas.agenda.overview;

import static nl.kenniskompas.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.AgendaWorld;
import nl.kenniskompas.agenda.edition.Agenda.State;
import nl.kenniskompas.agenda.writing.CrossLinks;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.agenda.writing.Trends;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class ReadingPagesTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    ApplicationContext context;

    private AgendaWorld world;
    private String agenda;

    @BeforeEach
    void world() {
        world = AgendaWorld.made(context);
        agenda = world.read(context).agenda().address();
    }

    @Test
    void everyPageHasItsTextsAndEscapesWhatIsHostile() throws Exception {
        for (String address : addresses()) {
            var page = page(address);
            assertThat(page.html()).as(address).doesNotContain("[agenda.", "[web.");
            assertThat(page.select("main script, main b, [style]")).as(address).isEmpty();
        }
        assertThat(page("/kennisvragen/" + world.salt()).select("h1").text()).isEqualTo(AgendaWorld.HOSTILE);
        assertThat(page(agenda + "/afdruk").text()).contains(AgendaWorld.HOSTILE);
    }

    @Test
    void everyInternalLinkStaysOnTheDayThatIsRead() throws Exception {
        String moment = Instant.now().plusSeconds(1).toString();
        for (String address : addresses()) {
            var links = page(address + (address.contains("?") ? "&" : "?") + "op=" + moment)
                    .select("main a[href^=/]");
            assertThat(links.stream().map(link -> link.attr("href")).filter(href -> !timeless(href)))
                    .as(address)
                    .allMatch(href -> href.contains("op=" + moment));
        }
    }

    @Test
    void eachNumberOfAChallengeLeadsToWhatItCounts() throws Exception {
        for (Element link : page("/opgaven/" + world.water()).select(".kk-page-head .kk-tally__link"))
            assertThat(page(link.attr("href")).select("main .kk-questions__item"))
                    .as(link.attr("href"))
                    .hasSize(number(link));
    }

    @Test
    void eachNumberOfAnEditionLeadsToWhatItCounts() throws Exception {
        for (Element link : page(agenda).select("#omvang ~ .kk-tally .kk-tally__link"))
            assertThat(page(link.attr("href")).select("main .kk-questions__item"))
                    .as(link.attr("href"))
                    .hasSize(number(link));
        assertThat(page(agenda).select(".kk-facts--figures dd").eachText())
                .containsExactly("2", "2", "5", "1", "1", "1");
    }

    @Test
    void aDayInThePastShowsTheQuestionsAndTheLinksOfThatDay() throws Exception {
        String before = Instant.now().toString();
        var edition = world.read(context);
        var dry = edition.question(world.dry()).orElseThrow();
        context.getBean(Questions.class)
                .save(new nl.kenniskompas.agenda.edition.Question(
                        dry.id(),
                        dry.version(),
                        dry.agenda(),
                        dry.issue(),
                        dry.type(),
                        dry.topic(),
                        "Hoe vaak staat het grondwater te hoog?",
                        dry.place(),
                        dry.predecessor()));
        context.getBean(CrossLinks.class).remove(world.link());
        context.getBean(Trends.class).feed(world.trend(), List.of(world.soil()));

        assertThat(page("/kennisvragen/" + world.dry()).select("h1").text()).contains("te hoog");
        assertThat(page("/kennisvragen/" + world.dry() + "?op=" + before)
                        .select("h1")
                        .text())
                .contains("te laag");
        assertThat(page(agenda + "/dwarsverbanden").select(".kk-crosslinks__item"))
                .isEmpty();
        assertThat(page(agenda + "/dwarsverbanden?op=" + before).select(".kk-crosslinks__item"))
                .hasSize(1);
        assertThat(page(agenda + "/trends").select(".kk-challenge-link").text()).isEqualTo("2");
        assertThat(page(agenda + "/trends?op=" + before)
                        .select(".kk-challenge-link")
                        .text())
                .isEqualTo("1");
    }

    @Test
    void aMonthAgoTheAgendaWasNotThereSoAllIsAdded() throws Exception {
        var page = page(agenda + "/vergelijking");

        assertThat(page.select(".kk-change")).hasSize(16);
        assertThat(page.select(".kk-change--added.kk-change")).hasSize(16);
        for (Element link : page.select(".kk-page-head a.kk-change__kind"))
            assertThat(page.select(link.attr("href"))).hasSize(1);
    }

    @Test
    void comparedWithAnAgendaLikeItNothingButTheAddressDiffers() throws Exception {
        String other = AgendaWorld.made(context).read(context).agenda().slug();

        var page = page(agenda + "/vergelijking?met=" + other);

        assertThat(page.select(".kk-change")).isEmpty();
        assertThat(page.select(".kk-empty")).hasSize(1);
    }

    @Test
    void aCoordinatorChangesTheStateWithAReasonAndAnEditorMayNot() throws Exception {
        assertThat(move("EDITOR", "besloten")).hasStatus(403);
        assertThat(move("COORDINATOR", " ")).hasStatus(422);
        assertThat(world.read(context).agenda().state()).isEqualTo(State.CONCEPT);

        assertThat(move("COORDINATOR", "door de staf besloten")).hasStatus3xxRedirection();

        assertThat(world.read(context).agenda().state()).isEqualTo(State.ADOPTED);
        assertThat(page(agenda).select(".kk-history__item").text()).contains("vastgesteld", "door de staf besloten");
        assertThat(move("COORDINATOR", "nog eens")).hasStatus(409);
    }

    private MvcTestResult move(String role, String reason) {
        return browser.post()
                .uri(agenda + "/stand")
                .param("state", "adopted")
                .param("seen", "concept")
                .param("reason", reason)
                .with(as("Noor", role))
                .with(csrf())
                .exchange();
    }

    private List<String> addresses() {
        return Stream.of(
                        List.of("/", "/agenda"),
                        Stream.of(
                                        "",
                                        "/kennisvragen",
                                        "/doelen",
                                        "/trends",
                                        "/dwarsverbanden",
                                        "/afdruk",
                                        "/vergelijking")
                                .map(part -> agenda + part)
                                .toList(),
                        List.of(
                                "/opgaven/" + world.water() + "?type=policy",
                                "/vraagstukken/" + world.drought(),
                                "/kennisvragen/" + world.salt()))
                .flatMap(List::stream)
                .toList();
    }

    /// The log, an item's history and the differences say of themselves which day they are about.
    private boolean timeless(String href) {
        return Stream.of("/wijzigingen", "/geschiedenis", agenda + "/vergelijking")
                .anyMatch(href::startsWith);
    }

    private static int number(Element link) {
        return Integer.parseInt(link.select(".kk-tally__number").text().split(" ")[0]);
    }

    private Document page(String address) throws Exception {
        var answer = browser.get().uri(java.net.URI.create(address)).exchange().getResponse();
        assertThat(answer.getStatus()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString());
    }
}
