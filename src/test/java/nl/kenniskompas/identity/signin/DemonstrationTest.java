package nl.kenniskompas.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.HttpSession;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.identity.People;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Signing in where nothing is set: as somebody of the demonstration, from this machine.
@PlatformTest
class DemonstrationTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private People people;

    @Test
    void thePeopleOfTheDemonstrationAreThereForThisMachineOnly() throws Exception {
        assertThat(page(get("/aanmelden")).select("button[name=persona]")).hasSize(5);

        var passedOn = page(get("/aanmelden").header("X-Forwarded-For", "127.0.0.1"));
        assertThat(passedOn.select("button[name=persona]")).isEmpty();
        assertThat(passedOn.text()).contains("Er is nog geen manier om aan te melden ingesteld");
        web.perform(chosen("reader").header("X-Forwarded-For", "127.0.0.1")).andExpect(status().isNotFound());
    }

    @Test
    void anEarlierSessionEndsWhenSomebodySignsIn() throws Exception {
        var before = new MockHttpSession();
        before.setAttribute("left", "behind");

        var session = session(chosen("reader").session(before));

        assertThat(before.isInvalid()).isTrue();
        assertThat(session.getId()).isNotEqualTo(before.getId());
        assertThat(session.getAttribute("left")).isNull();
    }

    @Test
    void aClosedAccountEndsAtItsNextRequestAndDoesNotComeBack() throws Exception {
        var session = (MockHttpSession) session(chosen("contributor"));
        var joost = people.all().stream()
                .filter(person ->
                        person.issuer().equals("demo") && person.name().equals("Joost Hendriks"))
                .findFirst()
                .orElseThrow()
                .id();
        people.disable(joost, true);
        try {
            assertThat(page(get("/").session(session)).select(".kk-persona")).isEmpty();
            assertThat(session.isInvalid()).isTrue();
            web.perform(chosen("contributor")).andExpect(redirectedUrl("/aanmelden?geweigerd=gesloten"));
        } finally {
            people.disable(joost, false);
        }
    }

    @Test
    void waysThatAreNotSetAreNotThere() throws Exception {
        web.perform(get("/aanmelden/sleutels")).andExpect(status().isNotFound());
        web.perform(get("/oauth2/authorization/oidc")).andExpect(status().isNotFound());
        web.perform(get("/aanmelden/link/x")).andExpect(status().isNotFound());
        web.perform(post("/aanmelden/link").param("email", "a@example.org").with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void aPageTellsOnlyRefusalsThatThereAre() throws Exception {
        assertThat(page(get("/aanmelden?geweigerd=niveau")).select("[role=alert]"))
                .hasSize(1);
        assertThat(page(get("/aanmelden").param("geweigerd", "<b>x</b>")).select("[role=alert]"))
                .isEmpty();
    }

    private static MockHttpServletRequestBuilder chosen(String persona) {
        return post("/aanmelden").param("persona", persona).with(csrf());
    }

    private HttpSession session(MockHttpServletRequestBuilder request) throws Exception {
        var session = web.perform(request).andReturn().getRequest().getSession(false);
        if (session == null) throw new AssertionError("no session began");
        return session;
    }

    private Document page(MockHttpServletRequestBuilder request) throws Exception {
        return Jsoup.parse(web.perform(request).andReturn().getResponse().getContentAsString());
    }
}
