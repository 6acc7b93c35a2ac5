package nl.kenniskompas.administration.visibility;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.administration.Somebody;
import nl.kenniskompas.agenda.AgendaWorld;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class LimitPagesTest {
    @Autowired
    ApplicationContext platform;

    @Autowired
    MockMvcTester browser;

    @Autowired
    Acting acting;

    private long question;
    private OrganisationId keeper = new OrganisationId(0);
    private OrganisationId other = new OrganisationId(0);

    @BeforeEach
    void anAgendaOfAMinistry() {
        question = AgendaWorld.made(platform).dry();
        var organisations = platform.getBean(Organisations.class);
        keeper = organisations.register("Ministerie van Water en Bodem").id();
        other = organisations.register("Ministerie van Lucht").id();
    }

    @Test
    void aCoordinatorDecidesWhoSeesAQuestionAndLaterOpensItAgain() throws Exception {
        var coordinator = somebody("Coördinator", keeper, Role.COORDINATOR);
        var reader = somebody("Lezer", keeper, Role.READER);

        assertThat(hide(coordinator)).hasStatus3xxRedirection();

        assertThat(browser.get().uri("/kennisvragen/" + question)).hasStatus(404);
        assertThat(somebody("Ander", other, Role.ADMINISTRATOR).status("/kennisvragen/" + question))
                .isEqualTo(404);
        assertThat(reader.open("/kennisvragen/" + question).text())
                .contains("Niet openbaar: alleen voor Ministerie van Water en Bodem.", "1 mei 2030")
                .doesNotContain("Wie mag dit zien");
        assertThat(coordinator.open("/beheer/zichtbaarheid").text())
                .contains("Hoe vaak staat het grondwater te laag?", "Nog in voorbereiding", "eerst de staf");

        assertThat(coordinator.fill(form(), "audience", "open")).hasStatus3xxRedirection();
        assertThat(browser.get().uri("/kennisvragen/" + question)).hasStatusOk();
    }

    @Test
    void whoHidesSaysForWhomAndWhy() throws Exception {
        var coordinator = somebody("Coördinator", keeper, Role.COORDINATOR);

        var refused = coordinator.fill(form(), "audience", "organisation", "reviewOn", "");

        assertThat(refused).hasStatus(422);
        assertThat(Somebody.page(refused).text())
                .contains("Kies de organisatie.", "Kies waarom dit niet openbaar is.", "Vul in wanneer");
        assertThat(browser.get().uri("/kennisvragen/" + question)).hasStatusOk();
    }

    @Test
    void onlyACoordinatorOfTheOrganisationThatKeepsItDecides() {
        assertThat(somebody("Redacteur", keeper, Role.EDITOR).status(form())).isEqualTo(403);
        assertThat(somebody("Elders", other, Role.COORDINATOR).status(form())).isEqualTo(403);
        assertThat(somebody("Coördinator", keeper, Role.COORDINATOR).status("/zichtbaarheid/person/1"))
                .isEqualTo(404);
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult hide(Somebody coordinator) throws Exception {
        return coordinator.fill(
                form(),
                "audience",
                "organisation",
                "organisation",
                Long.toString(keeper.value()),
                "ground",
                "draft",
                "explanation",
                "eerst de staf",
                "reviewOn",
                "2030-05-01");
    }

    private String form() {
        return "/zichtbaarheid/question/" + question;
    }

    private Somebody somebody(String name, OrganisationId organisation, Role role) {
        var person = platform.getBean(People.class)
                .arrived("visibility", name + question, name, null)
                .id();
        acting.asPlatform(() -> {
            platform.getBean(Memberships.class).give(person, organisation, role);
            return person;
        });
        return new Somebody(browser, person);
    }
}
