package nl.kenniskompas.administration.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.administration.PersonChanged;
import nl.kenniskompas.administration.PersonChanged.What;
import nl.kenniskompas.administration.RightsExported;
import nl.kenniskompas.administration.Somebody;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.Undoing;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.Organisation;
import nl.kenniskompas.identity.OrganisationId;
import nl.kenniskompas.identity.Organisations;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
@RecordApplicationEvents
class PeoplePagesTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    People people;

    @Autowired
    Memberships memberships;

    @Autowired
    Organisations organisations;

    @Autowired
    Changes changes;

    @Autowired
    ApplicationEvents events;

    @Test
    void rolesAreGivenChangedAndTakenWithAReasonInTheLog() throws Exception {
        var administrator = somebody(null, Role.ADMINISTRATOR);
        var other = somebody(null, null);
        var one = organisation(0);

        administrator.fill(
                page(other) + "/rollen/nieuw",
                "organisation",
                "" + one.value(),
                "role",
                "reader",
                "because",
                "Nieuw in dienst");
        var given = memberships.of(other.person()).getFirst();
        administrator.fill(
                page(other) + "/rollen/" + given.id() + "/bewerken", "role", "editor", "because", "Gaat redigeren");

        assertThat(memberships.of(other.person()).getFirst().role()).isEqualTo(Role.EDITOR);
        assertThat(changes.latest(2)).extracting("reason").containsExactly("Gaat redigeren", "Nieuw in dienst");
        assertThat(administrator.open(page(other)).select("#rollen + .kk-list").text())
                .contains("redacteur");

        administrator.fill(page(other) + "/rollen/" + given.id() + "/verwijdering", "because", "Andere taak");
        assertThat(memberships.of(other.person())).isEmpty();
    }

    @Test
    void anAdministratorOfOneOrganisationManagesOnlyThatOne() throws Exception {
        var administrator = somebody(organisation(0), Role.ADMINISTRATOR);
        var other = somebody(organisation(0), Role.READER);
        memberships.give(other.person(), organisation(1), Role.READER);
        var own = memberships.of(other.person()).get(0);
        var foreign = memberships.of(other.person()).get(1);

        var shown = administrator.open(page(other));
        assertThat(shown.select("a[href$=/rollen/" + own.id() + "/bewerken]")).isNotEmpty();
        assertThat(shown.select("a[href$=/rollen/" + foreign.id() + "/bewerken], form[action$=/sluiting]"))
                .isEmpty();
        assertThat(administrator
                        .open(page(other) + "/rollen/nieuw")
                        .select("#veld-organisation option")
                        .eachAttr("value"))
                .containsExactly("", "" + organisation(0).value());
        assertThat(administrator.status(page(other) + "/rollen/" + foreign.id() + "/bewerken"))
                .isEqualTo(403);
        assertThat(administrator.post(page(other) + "/sluiting").getResponse().getStatus())
                .isEqualTo(403);
        assertThat(administrator.status(page(other) + "/verwijdering")).isEqualTo(403);

        Acting.as(new Actor.Somebody(administrator.person(), "?"), () -> {
            assertThat(sql.sql("update membership set role = 'administrator' where id = ?")
                            .param(foreign.id())
                            .update())
                    .isZero();
            assertThat(sql.sql("update person set email = 'x@y.nl' where id = ?")
                            .param(other.person().value())
                            .update())
                    .isZero();
            assertThatThrownBy(() -> memberships.give(other.person(), null, Role.ADMINISTRATOR))
                    .isInstanceOf(DataAccessException.class);
        });
    }

    @Test
    void nobodyTakesAwayTheLastAdministratorEverywhere() throws Exception {
        var last = somebody(null, Role.ADMINISTRATOR);
        var others = sql.sql(
                        "select person_id from membership where organisation_id is null and role = 'administrator' and person_id <> ?")
                .param(last.person().value())
                .query((row, n) -> new PersonId(row.getLong(1)))
                .list();
        others.forEach(other -> memberships.give(other, null, Role.COORDINATOR));
        try {
            long role = memberships.of(last.person()).getFirst().id();
            assertThat(last.open(page(last)).select("form[action$=/sluiting]")).isEmpty();
            assertThat(last.fill(page(last) + "/rollen/" + role + "/bewerken", "role", "reader")
                            .getResponse()
                            .getStatus())
                    .isEqualTo(422);
            assertThat(last.status(page(last) + "/rollen/" + role + "/verwijdering"))
                    .isEqualTo(404);
            last.post(page(last) + "/sluiting");
            assertThat(last.post("/mijn/gegevens/verwijdering", "zeker", "ja")
                            .getResponse()
                            .getStatus())
                    .isEqualTo(422);
            assertThat(people.find(last.person()).orElseThrow().disabledAt()).isNull();

            Acting.as(new Actor.Somebody(last.person(), "?"), () -> {
                assertThatThrownBy(() -> memberships.take(last.person(), null))
                        .hasMessageContaining("last administrator");
                assertThatThrownBy(() -> people.disable(last.person(), true))
                        .hasMessageContaining("last administrator");
                long gift = sql.sql("select begun from history.membership where id = ?")
                        .param(role)
                        .query((row, n) -> row.getLong(1))
                        .single();
                assertThat(changes.undo(changes.find(gift).orElseThrow(), "proef"))
                        .isInstanceOf(Undoing.ChangedSince.class);
            });
        } finally {
            others.forEach(other -> memberships.give(other, null, Role.ADMINISTRATOR));
        }
    }

    @Test
    void somebodyFromOutsideIsInvitedOnce() throws Exception {
        var administrator = somebody(null, Role.ADMINISTRATOR);
        String mail = "gast" + MADE.incrementAndGet() + "@voorbeeld.nl";
        String[] form = {
            "name", "Gast", "email", mail, "organisation", "" + organisation(0).value(), "role", "contributor"
        };

        var invited = administrator.fill("/beheer/personen/nieuw", form);

        assertThat(invited.getResponse().getStatus()).isEqualTo(303);
        var person = people.all().stream()
                .filter(it -> mail.equals(it.email()))
                .findFirst()
                .orElseThrow();
        assertThat(person.issuer()).isEqualTo("mail");
        assertThat(memberships.of(person.id()).getFirst().role()).isEqualTo(Role.CONTRIBUTOR);
        assertThat(events.stream(PersonChanged.class)).contains(new PersonChanged(person.id(), What.INVITED));
        form[3] = mail.toUpperCase(Locale.ROOT);
        assertThat(administrator
                        .fill("/beheer/personen/nieuw", form)
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void whoIsShutOutCanDoNothingFromTheNextClickOn() {
        var administrator = somebody(null, Role.ADMINISTRATOR);
        var other = somebody(organisation(0), Role.EDITOR);
        assertThat(other.status("/mijn/gegevens")).isEqualTo(200);

        administrator.post(page(other) + "/sluiting");
        assertThat(other.status("/mijn/gegevens")).isEqualTo(302);

        administrator.post(page(other) + "/opening");
        assertThat(other.status("/mijn/gegevens")).isEqualTo(200);
        assertThat(events.stream(PersonChanged.class)
                        .filter(it -> it.person().equals(other.person()))
                        .map(PersonChanged::what))
                .containsExactly(What.CLOSED, What.OPENED);
    }

    @Test
    void theListOfRightsIsForAdministratorsAndTakingItIsTold() throws Exception {
        var administrator = somebody(null, Role.ADMINISTRATOR);
        var named = people.arrived(
                "https://idp.voorbeeld.nl/realm", "formule" + MADE.incrementAndGet(), "=HYPERLINK(1)", null);

        String csv =
                administrator.get("/beheer/personen/rechten.csv").getResponse().getContentAsString();

        assertThat(csv)
                .contains(named.id().code() + ",'=HYPERLINK(1),,via idp.voorbeeld.nl,")
                .doesNotContain(",=HYPERLINK");
        assertThat(administrator
                        .get("/beheer/personen/rechten.xlsx")
                        .getResponse()
                        .getContentAsByteArray())
                .startsWith('P', 'K');
        assertThat(events.stream(RightsExported.class))
                .extracting(RightsExported::format)
                .containsExactly("csv", "xlsx");
        assertThat(somebody(null, Role.COORDINATOR).status("/beheer/personen/rechten.csv"))
                .isEqualTo(403);
        assertThat(somebody(null, Role.COORDINATOR).status("/beheer/personen")).isEqualTo(403);
    }

    @Test
    void aListOfPeopleCanBeNarrowed() throws Exception {
        var administrator = somebody(null, Role.ADMINISTRATOR);
        var without = somebody(null, null);
        String name = people.find(without.person()).orElseThrow().name();

        assertThat(administrator
                        .open("/beheer/personen?stand=zonder-rol&zoek=" + name)
                        .select("main .kk-list > li"))
                .hasSize(1);
        assertThat(administrator
                        .open("/beheer/personen?stand=gesloten&zoek=" + name)
                        .text())
                .contains("Niemand in deze keuze");
    }

    @Test
    void aGroupIsKeptByTheCoordinatorsOfItsOrganisation() throws Exception {
        var coordinator = somebody(organisation(0), Role.COORDINATOR);
        var guest = somebody(null, null);
        String name = "Klankbord " + MADE.incrementAndGet();

        String made = String.valueOf(coordinator
                .fill(
                        "/beheer/groepen/nieuw",
                        "name",
                        name,
                        "organisation",
                        "" + organisation(0).value())
                .getResponse()
                .getRedirectedUrl());
        coordinator.fill(made + "/leden/nieuw", "person", "" + guest.person().value());
        coordinator.fill(made + "/bewerken", "name", name + " water");

        var shown = coordinator.open(made);
        assertThat(shown.select("h1").text()).isEqualTo(name + " water");
        assertThat(shown.select("#leden ~ .kk-list .kk-list__title")).hasSize(1);
        assertThat(somebody(organisation(1), Role.COORDINATOR).status(made + "/bewerken"))
                .isEqualTo(403);
        assertThat(guest.status(made)).isEqualTo(403);

        coordinator.fill(shown.select("a[href*=/leden/][href$=/verwijdering]").attr("href"));
        assertThat(coordinator.open(made).select("#leden ~ .kk-list > li")).isEmpty();
        coordinator.fill(made + "/verwijdering", "because", "Klaar");
        assertThat(coordinator.status(made)).isEqualTo(404);
    }

    private Somebody somebody(@Nullable OrganisationId organisation, @Nullable Role role) {
        int number = MADE.incrementAndGet();
        var person = people.arrived("test", "people " + number, "Mens-" + number + "-", null);
        if (role != null) memberships.give(person.id(), organisation, role);
        return new Somebody(browser, person.id());
    }

    private OrganisationId organisation(int place) {
        return organisations.all().stream().map(Organisation::id).toList().get(place);
    }

    private static String page(Somebody somebody) {
        return "/beheer/personen/" + somebody.person().value();
    }
}
