package nl.kenniskompas.administration.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.administration.Somebody;
import nl.kenniskompas.database.Connections;
import nl.kenniskompas.history.Changes;
import nl.kenniskompas.history.Undoing;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.Circles;
import nl.kenniskompas.identity.Memberships;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.PersonId;
import nl.kenniskompas.identity.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class ErasureTest {
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
    Circles circles;

    @Autowired
    Changes changes;

    @Autowired
    Connections connections;

    @Autowired
    ApplicationContext context;

    @Test
    void nothingInTheDatabaseTellsWhoAnErasedPersonWas() throws Exception {
        var world = new World();
        assertThat(world.traces()).containsExactly("live.person");
        var before = world.logged();

        assertThat(world.somebody
                        .fill("/mijn/gegevens/verwijdering", "zeker", "ja")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/privacy");

        assertThat(world.traces()).isEmpty();
        assertThat(memberships.of(world.id())).isEmpty();
        assertThat(circles.of(world.id())).isEmpty();
        assertThat(world.logged()).containsAll(before).hasSizeGreaterThan(before.size());
        assertThat(sql.sql("select live.called(?)")
                        .param(world.id().code())
                        .query((row, n) -> row.getString(1))
                        .single())
                .isEqualTo("verwijderde persoon");
        assertThat(world.somebody.status("/mijn/gegevens")).isEqualTo(302);
    }

    @Test
    void undoingTheErasureBringsNoRightsBack() throws Exception {
        var world = new World();
        world.somebody.fill("/mijn/gegevens/verwijdering", "zeker", "ja");
        var erasure = changes.latest(1).getFirst();

        assertThat(changes.undo(erasure, "proef")).isInstanceOf(Undoing.ChangedSince.class);
        assertThat(memberships.of(world.id())).isEmpty();
    }

    @Test
    void nothingIsErasedWithoutSayingYes() throws Exception {
        var world = new World();

        var asked = world.somebody.fill("/mijn/gegevens/verwijdering");

        assertThat(asked.getResponse().getStatus()).isEqualTo(422);
        assertThat(Somebody.page(asked).text()).contains("Wat gaat", "Wat blijft", "Er is nog niets gewist");
        assertThat(people.find(world.id())).isPresent();
    }

    @Test
    void anAdministratorErasesAndTheLogTellsWhoDid() throws Exception {
        var world = new World();
        var administrator = new Somebody(browser, As.person(context, "Wisser", "ADMINISTRATOR"));

        administrator.fill("/beheer/personen/" + world.id().value() + "/verwijdering", "zeker", "ja");

        assertThat(world.traces()).isEmpty();
        assertThat(sql.sql("select actor from history.change order by id desc limit 1")
                        .query((row, n) -> row.getString(1))
                        .single())
                .isEqualTo(administrator.person().code());
        assertThat(sql.sql("select actor || ' ' || object || ' ' || (detail ->> 'what') from history.event"
                                + " where kind = 'account' order by id desc limit 1")
                        .query((row, n) -> row.getString(1))
                        .single())
                .isEqualTo(
                        administrator.person().code() + " person " + world.id().value() + " erased");
        assertThat(administrator.status("/beheer/personen/" + world.id().value()))
                .isEqualTo(404);
    }

    @Test
    void peopleSeeAndTakeAlongWhatIsHeldAboutThem() throws Exception {
        var world = new World();

        String shown = world.somebody.open("/mijn/gegevens").select("main").text();
        var file = JsonMapper.builder()
                .build()
                .readTree(world.somebody
                        .get("/mijn/gegevens/export.json")
                        .getResponse()
                        .getContentAsString());

        assertThat(shown)
                .contains(world.markers)
                .contains("redacteur", "1 wijziging", world.id().code());
        assertThat(file.at("/person/name").asString()).isEqualTo(world.markers.get(0));
        assertThat(file.at("/person/email").asString()).isEqualTo(world.markers.get(1));
        assertThat(file.at("/roles/0/role").asString()).isEqualTo("editor");
        assertThat(file.at("/groups")).hasSize(1);
        assertThat(file.at("/log/changes").asInt()).isEqualTo(1);
    }

    /// Somebody with a role, a place in a group, and a change in the log.
    private final class World {
        private final int number = MADE.incrementAndGet();
        private final List<String> markers =
                List.of("Zwaluw Merkteken" + number + "x", "zwaluw.merkteken" + number + "x@voorbeeld.nl");
        private final Somebody somebody;

        World() {
            var person = people.arrived(
                    "https://idp.voorbeeld.nl", "zwaluw.merkteken" + number + "x", markers.get(0), markers.get(1));
            memberships.give(person.id(), null, Role.EDITOR);
            var circle = circles.add(null, "Groep van proef " + number);
            circles.join(circle, person.id());
            Acting.as(
                    new Actor.Somebody(person.id(), person.name()),
                    () -> circles.rename(circle, "Groep van proef " + number + "b"));
            somebody = new Somebody(browser, person.id());
        }

        PersonId id() {
            return somebody.person();
        }

        /// What the log holds of what this person did, word for word.
        List<String> logged() {
            return owner().sql("select c::text from history.change c where actor = ?")
                    .param(id().code())
                    .query((row, n) -> row.getString(1))
                    .list();
        }

        /// The tables in which something of the name or the address stands. Read by the owner of the tables, from whom
        /// no rule hides anything.
        List<String> traces() {
            var owner = owner();
            return owner.sql("""
                            select table_schema || '.' || quote_ident(table_name) from information_schema.tables
                            where table_schema in ('live', 'history') and table_type = 'BASE TABLE' order by 1""").query((row, n) -> row.getString(1)).list().stream()
                    .filter(table -> owner.sql("select exists (select from " + table + " t where t::text ilike ?)")
                            .param("%merkteken" + number + "x%")
                            .query((row, n) -> row.getBoolean(1))
                            .single())
                    .toList();
        }
    }

    private JdbcClient owner() {
        var login = connections.migration();
        return JdbcClient.create(new DriverManagerDataSource(login.url(), login.user(), login.password()));
    }
}
