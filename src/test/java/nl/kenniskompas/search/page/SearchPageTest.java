package nl.kenniskompas.search.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.identity.Organisations;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The page of results, as a reader gets it.
@PlatformTest
class SearchPageTest {
    private static final String HOSTILE = "<script>alert(1)</script>";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions editions;

    @Autowired
    Questions questions;

    private long agenda(String title) {
        var ministry = organisations.register("Ministerie van Zoekproeven " + title);
        return editions.add(ministry.id(), title, 2027, 2030, null);
    }

    private long question(long agenda, QuestionType type, String text) {
        return questions.add(new Question(0, 0, agenda, null, type, null, text, 0, null));
    }

    private MvcTestResult asked(String address) {
        return browser.get().uri(URI.create(address)).exchange();
    }

    private Document page(String address) {
        try {
            var result = asked(address);
            assertThat(result).hasStatus(200);
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String q(String words) {
        return "/zoeken?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private void until(String address, String found) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> assertThat(
                                page(address).select(".kk-hit__title a").eachAttr("href"))
                        .contains(found));
    }

    @Test
    void aResultTellsWhatItIsWhereItIsAndWhyItWasFound() {
        long id = question(agenda("Wadvogels"), QuestionType.POLICY, "Hoe helpen wij de rosse grutto’s?");
        until(q("grutto"), "/kennisvragen/" + id);

        var page = page(q("grutto"));

        var hit = page.select(".kk-hit:has(a[href='/kennisvragen/" + id + "'])");
        assertThat(hit.select(".kk-hit__kind").text()).isEqualTo("kennisvraag 2027");
        assertThat(hit.select("h3 mark").text()).isEqualTo("grutto’s");
        assertThat(hit.select(".kk-hit__trail").text()).isEqualTo("Wadvogels");
        assertThat(hit.select(".kk-why li").text()).isEqualTo("grutto: hier als grutto’s");
        assertThat(page.select("#aantal[role=status]").text())
                .isEqualTo(page.select("h2#gevonden").text())
                .endsWith("resultaat");
        assertThat(page.select("#q").val()).isEqualTo("grutto");
    }

    @Test
    void facetsCountWhatTheyWouldLeaveAndAreRemovedAgain() {
        long agenda = agenda("Kwelderbeheer");
        long policy = question(agenda, QuestionType.POLICY, "Wat kost kwelderbeheer?");
        question(agenda, QuestionType.EXPLORATORY, "Wie doet aan kwelderbeheer?");
        until(q("kwelderbeheer") + "&type=exploratory", "/kennisvragen/" + (policy + 1));

        var all = page(q("kwelderbeheer"));
        String narrower = all.select(".kk-facet__value[href*='type=policy']").attr("href");
        assertThat(all.select(".kk-facet__value[href*='type=policy']").text()).isEqualTo("beleidsgericht 1 resultaten");
        var narrowed = page(narrower);
        assertThat(narrowed.select(".kk-hit__title a").eachAttr("href")).containsExactly("/kennisvragen/" + policy);
        assertThat(narrowed.select(".kk-facet__value[aria-current]").text()).startsWith("beleidsgericht");
        assertThat(narrowed.select("input[type=hidden][name=type]").val()).isEqualTo("policy");
        assertThat(narrowed.select(".kk-chip").attr("href")).isEqualTo(q("kwelderbeheer"));
    }

    @Test
    void whereNothingIsLeftItTellsWhichChoiceToLetGo() {
        long id = question(agenda("Getijdenpoelen"), QuestionType.POLICY, "Wat leeft er in getijdenpoelen?");
        until(q("getijdenpoelen"), "/kennisvragen/" + id);

        var page = page(q("getijdenpoelen") + "&jaar=1850");

        assertThat(page.select(".kk-empty__title").text()).isEqualTo("Niets gevonden");
        assertThat(page.select(".kk-empty a").attr("href")).isEqualTo(q("getijdenpoelen"));
        assertThat(page.select(".kk-empty a").text())
                .startsWith("Zonder keuze bij Jaar: ")
                .contains("resulta");
    }

    @Test
    void aSlipIsToldAndFound() {
        long id = question(agenda("Zilte teelt"), QuestionType.POLICY, "Wat levert zeekraalteelt op?");
        until(q("zeekraalteelt"), "/kennisvragen/" + id);

        var page = page(q("zeekraaltelet"));

        assertThat(page.select(".kk-results__head").text()).contains("“zeekraaltelet” staat nergens", "zeekraalteelt");
        assertThat(page.select(".kk-why li").text()).contains("gelezen als zeekraalteelt");
    }

    @Test
    void whoTypedNothingSeesWhatOneCanAsk() {
        var page = page("/zoeken");
        assertThat(page.select("main a[href^='/zoeken?q=']")).hasSize(Search.EXAMPLES.size());
        assertThat(page.select(".kk-hit")).isEmpty();
        assertThat(page.select("#aantal").text()).isEmpty();
    }

    @Test
    void eachPageHasTheBoxAndThisOneHasItOnce() {
        var elsewhere = page("/over");
        assertThat(elsewhere.select("header form[role=search][action=/zoeken] input[name=q]"))
                .hasSize(1);
        assertThat(page("/zoeken").select("form[role=search]")).hasSize(1);
    }

    @Test
    void whileSomebodyTypesTheAddressGoesAlong() {
        var result = asked("/zoeken?q=zee&soort=question&typend=1");
        assertThat(result.getResponse().getHeader("HX-Replace-Url")).isEqualTo("/zoeken?q=zee&soort=question");
        assertThat(asked("/zoeken?q=zee").getResponse().getHeader("HX-Replace-Url"))
                .isNull();
    }

    @Test
    void onADayInThePastItSaysThatItSearchesToday() {
        assertThat(page("/zoeken?q=zee&op=2026-01-01").select("main").text()).contains("wat er vandaag staat");
        assertThat(page("/zoeken?q=zee&op=2026-01-01")
                        .select("input[type=hidden][name=op]")
                        .val())
                .isEqualTo("2026-01-01");
    }

    @Test
    void hostileWordsAreWords() {
        for (String words : new String[] {
            HOSTILE, "\"", "-", "OR OR AND", "+\"", "(((", "\\", "%00", "a:b:c", "*?~^", "\ud83d\ude00", "'; --"
        }) {
            var page = page(q(words));
            assertThat(page.select("main script")).as(words).isEmpty();
        }
        assertThat(page(q(HOSTILE)).select("#q").val()).isEqualTo(HOSTILE);
        assertThat(page(q("x".repeat(100_000))).select("#q").val()).hasSize(500);
        assertThat(page("/zoeken?q=zee&blad=-3&volgorde=x&soort=%20&jaar=").select("h1"))
                .hasSize(1);
        assertThat(page(q("zee") + "&soort=a".repeat(2000)).select(".kk-chip")).hasSizeLessThan(40);
    }

    @Test
    void anAddressIsReadAsItWasWritten() {
        var search = Search.read("/zoeken?q=a%26b%20c%2Bd&soort=question&jaar=2027&jaar=2028&volgorde=titel&blad=3");
        assertThat(search.words()).isEqualTo("a&b c+d");
        assertThat(search.of(Facet.YEAR)).containsExactly("2027", "2028");
        assertThat(Search.read(search.address())).isEqualTo(search);
        assertThat(Search.read("http://%zz?q=%").address()).isEqualTo("/zoeken");
    }
}
