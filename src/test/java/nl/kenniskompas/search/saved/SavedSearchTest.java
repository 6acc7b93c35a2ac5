package nl.kenniskompas.search.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.agenda.edition.Question;
import nl.kenniskompas.agenda.edition.QuestionType;
import nl.kenniskompas.agenda.writing.AgendaEditions;
import nl.kenniskompas.agenda.writing.Questions;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.search.Asked;
import nl.kenniskompas.search.Searching;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Keeping a search, and what its owner is told of it.
@PlatformTest
class SavedSearchTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Organisations organisations;

    @Autowired
    AgendaEditions editions;

    @Autowired
    Questions questions;

    @Autowired
    People people;

    @Autowired
    SavedSearchWatch watch;

    @Autowired
    SavedSearches searches;

    @Autowired
    Searching searching;

    @Autowired
    SavedSearchesHeld held;

    @Autowired
    JdbcClient sql;

    private Person somebody(String name) {
        return people.arrived("mail", name + "@example.org", name, name + "@example.org");
    }

    private long agenda(String title) {
        return editions.add(
                organisations.register("Ministerie van Bewaren " + title).id(), title, 2027, 2030, null);
    }

    /// @return the address, once it is found
    private String question(long agenda, String text) {
        long id = questions.add(new Question(0, 0, agenda, null, QuestionType.POLICY, null, text, 0, null));
        String address = "/kennisvragen/" + id;
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> searching.find(Asked.of(text, 50)).hits().stream()
                        .anyMatch(hit -> hit.address().equals(address)));
        return address;
    }

    private MvcTestResult post(Person person, String address, Map<String, String> fields) {
        var request =
                browser.post().uri(URI.create(address)).with(As.of(person.id())).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Document get(Person person, String address) {
        return parsed(
                browser.get().uri(URI.create(address)).with(As.of(person.id())).exchange());
    }

    private static Document parsed(MvcTestResult result) {
        try {
            assertThat(result).hasStatusOk();
            return Jsoup.parse(result.getResponse().getContentAsString());
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private SavedSearch kept(Person person, String words) {
        post(person, "/mijn/zoekopdrachten", Map.of("zoekopdracht", "/zoeken?q=" + words, "naam", ""));
        return searches.of(person.id()).getLast();
    }

    @Test
    void whatWasThereIsNotNewAndWhatComesIsUntilItWasSeen() {
        long agenda = agenda("Bewaarproef een");
        question(agenda, "Hoeveel spieringvisserij is er nog?");
        var vera = somebody("vera");
        var search = kept(vera, "spieringvisserij");
        assertThat(get(vera, search.address()).select("#nieuw").text()).isEqualTo("niets nieuws");

        String address = question(agenda, "Wat vraagt spieringvisserij van een visser?");
        watch.look();

        var page = get(vera, search.address());
        assertThat(page.select("#nieuw").text()).isEqualTo("1 nieuw resultaat");
        assertThat(page.select("main .kk-list__title").attr("href")).isEqualTo(address);
        assertThat(get(vera, "/mijn/zoekopdrachten").select(".kk-list__end").text())
                .contains("1 nieuw resultaat");
        String until = page.select("input[name=tot]").val();
        assertThat(post(vera, search.address() + "/gezien", Map.of("tot", until)))
                .hasRedirectedUrl("/mijn/zoekopdrachten");
        assertThat(get(vera, search.address()).select("#nieuw").text()).isEqualTo("niets nieuws");
    }

    @Test
    void theSameSearchIsKeptOnceHoweverOftenItIsSent() {
        var wim = somebody("wim");
        kept(wim, "botervis");
        kept(wim, "botervis");
        assertThat(searches.of(wim.id())).hasSize(1);
    }

    @Test
    void aSearchIsItsOwnersAlone() {
        var search = kept(somebody("xena"), "zeewolf");
        var other = somebody("yves");
        assertThat(browser.get().uri(search.address()).with(As.of(other.id()))).hasStatus(404);
        assertThat(post(other, search.address() + "/verwijdering", Map.of())).hasStatus(302);
        assertThat(searches.of(search.owner().id())).hasSize(1);
        assertThat(browser.get().uri(search.address())).hasStatus(302);
    }

    @Test
    void aNameThatWasChangedMeanwhileIsNotOverwritten() {
        var zoe = somebody("zoe");
        var search = kept(zoe, "zeebaars");
        post(zoe, search.address() + "/naam", Map.of("naam", "Eerste", "versie", "1"));

        var stale = post(zoe, search.address() + "/naam", Map.of("naam", "Tweede", "versie", "1"));

        assertThat(stale).hasStatus(409);
        assertThat(searches.of(zoe.id()).getFirst().name()).isEqualTo("Eerste");
        assertThat(stale).bodyText().contains("Eerste", "value=\"Tweede\"");
    }

    @Test
    void aFeedIsReadByItsAddressUntilThatIsRenewedOrTheAccountIsClosed() {
        var abe = somebody("abe");
        String address = question(agenda("Bewaarproef twee"), "Waar zwemt de diklipharder <b>?");
        var search = kept(abe, "diklipharder");
        String feed = feed(abe, search);

        var read = browser.get().uri(URI.create(feed)).exchange();
        assertThat(read).hasStatusOk().hasHeader("Cache-Control", "no-store");
        var xml = Jsoup.parse(bodyOf(read), Parser.xmlParser());
        assertThat(xml.select("entry link").attr("href")).endsWith(address);
        assertThat(xml.select("entry title").text()).isEqualTo("kennisvraag: Waar zwemt de diklipharder <b>?");

        String renewed = feed(abe, search);
        assertThat(browser.get().uri(URI.create(feed))).hasStatus(404);
        people.disable(abe.id(), true);
        assertThat(browser.get().uri(URI.create(renewed))).hasStatus(404);
    }

    private static String bodyOf(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Makes an address; it is on the next page, and on no page after that.
    private String feed(Person person, SavedSearch search) {
        var session = new MockHttpSession();
        browser.post()
                .uri(search.address() + "/feed")
                .session(session)
                .with(As.of(person.id()))
                .with(csrf())
                .exchange();
        var next = parsed(browser.get()
                .uri(search.address())
                .session(session)
                .with(As.of(person.id()))
                .exchange());
        assertThat(get(person, search.address()).select("code")).isEmpty();
        return URI.create(next.select("code").text()).getPath();
    }

    @Test
    void whoIsErasedLeavesNoSearchBehind() {
        var bea = somebody("bea");
        kept(bea, "zeepaardje");
        assertThat(held.of(bea.id()).getFirst()).containsEntry("asked", "/zoeken?q=zeepaardje");
        held.erase(bea.id());
        assertThat(sql.sql("select count(*) from saved_search where person_id = ?")
                        .param(bea.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
