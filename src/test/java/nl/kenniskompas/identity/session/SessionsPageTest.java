package nl.kenniskompas.identity.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.administration.Somebody;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.BegunEarlier;
import nl.kenniskompas.identity.OpenSessions;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import nl.kenniskompas.identity.Sessions;
import nl.kenniskompas.identity.Way;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The page of one's own sessions; that they really end is shown over a real connection.
@PlatformTest
class SessionsPageTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Sessions sessions;

    @Autowired
    OpenSessions open;

    @Test
    void whoCameInLongAgoComesInAnewBeforeEndingAnything() throws Exception {
        var dewi = signedInElsewhere("sessie-lang");
        long elsewhere = open.of(dewi.id(), null).getFirst().number();
        var old = new BegunEarlier(Duration.ofMinutes(16));

        var page = Somebody.page(browser.get()
                .uri("/mijn/sessies")
                .with(As.of(dewi.id()))
                .session(old)
                .exchange());
        assertThat(page.text()).contains("Meld u eerst opnieuw aan", "Onbekende browser", "met een link per mail");
        assertThat(page.select("main form")).isEmpty();
        for (String address : List.of("andere", Long.toString(elsewhere)))
            browser.post()
                    .uri("/mijn/sessies/" + address + "/einde")
                    .with(As.of(dewi.id()))
                    .with(csrf())
                    .session(old)
                    .exchange();

        assertThat(open.of(dewi.id(), null)).hasSize(1);
    }

    @Test
    void theSessionsOfWhoIsErasedEndWithThem() throws Exception {
        var dewi = signedInElsewhere("sessie-gewist");
        var here = new Somebody(browser, dewi.id());
        assertThat(here.get("/mijn/gegevens/export.json").getResponse().getContentAsString())
                .contains("\"sessions\"", "\"way\" : \"mail\"");

        here.fill("/mijn/gegevens/verwijdering", "zeker", "ja");

        assertThat(open.of(dewi.id(), null)).isEmpty();
    }

    private Person signedInElsewhere(String name) {
        var person = people.arrived("mail", name + "@example.org", name, name + "@example.org");
        try {
            sessions.begin(person, Way.MAIL, new MockHttpServletRequest(), new MockHttpServletResponse());
        } finally {
            SecurityContextHolder.clearContext();
        }
        return person;
    }
}
