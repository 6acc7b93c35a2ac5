package nl.kenniskompas.identity.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.administration.Somebody;
import nl.kenniskompas.identity.Acting;
import nl.kenniskompas.identity.Actor;
import nl.kenniskompas.identity.As;
import nl.kenniskompas.identity.BegunEarlier;
import nl.kenniskompas.identity.HeldAbout;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// The page of one's own passkeys; that they work is for a browser to show.
@PlatformTest
class PasskeyPageTest {
    private static final AtomicInteger MADE = new AtomicInteger();

    /// Also what looks like an answer and lacks the very thing.
    private static final List<String> NO_ANSWERS = List.of(
            "",
            "{}",
            "[]",
            "null",
            "{\"response\":{}}",
            "{\"id\":\"a\",\"rawId\":\"!\",\"type\":1}",
            "{\"id\":\"YQ\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}",
            "{\"id\":\"YQ\",\"rawId\":\"YQ\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\",\"attestationObject\":\"oA\",\"authenticatorData\":\"AA\",\"signature\":\"AA\"}}",
            "[".repeat(5000),
            "x".repeat(70_000));

    @Autowired
    MockMvcTester browser;

    @Autowired
    JdbcClient sql;

    @Autowired
    People people;

    @Autowired
    List<HeldAbout> held;

    @Autowired
    Passkeys passkeys;

    @Autowired
    ApplicationContext platform;

    @Test
    void nobodySeesOrRemovesThePasskeyOfAnother() throws Exception {
        var dewi = outsider("Dewi");
        long key = passkeyOf(dewi, "telefoon van Dewi");
        var otto = new Somebody(browser, outsider("Otto").id());
        var amira = new Somebody(browser, As.person(platform, "Amira", "ADMINISTRATOR"));

        for (var other : List.of(otto, amira)) {
            assertThat(other.open("/mijn/passkeys").text()).doesNotContain("telefoon van Dewi");
            assertThat(other.post("/mijn/passkeys/" + key + "/verwijdering")
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
            Acting.as(new Actor.Somebody(other.person(), "?"), () -> {
                assertThat(count("true")).isZero();
                assertThat(sql.sql("delete from passkey").update()).isZero();
                assertThat(sql.sql("update passkey set person_id = "
                                        + other.person().value())
                                .update())
                        .isZero();
            });
        }
        assertThat(passkeys.of(dewi.id())).hasSize(1);
        assertThat(new Somebody(browser, dewi.id()).open("/mijn/passkeys").text())
                .contains("telefoon van Dewi");
    }

    @Test
    void whoCameInByAnotherWayThanOursAddsNoPasskey() throws Exception {
        var sam = new Somebody(
                browser,
                people.arrived("https://idp.example.org", "sam" + MADE.incrementAndGet(), "Sam", null)
                        .id());

        assertThat(sam.open("/mijn/passkeys").text()).contains("regelt u bij uw organisatie");
        assertThat(sam.open("/mijn/passkeys").select("form[data-passkey]")).isEmpty();
        assertThat(sam.post("/mijn/passkeys/vraag").getResponse().getStatus()).isEqualTo(409);
    }

    @Test
    void whoCameInLongAgoComesInAnewBeforeChangingAnything() throws Exception {
        var dewi = outsider("Dewi");
        long key = passkeyOf(dewi, "sleutel");
        var hourOld = new BegunEarlier(Duration.ofMinutes(16));

        var page = Somebody.page(browser.get()
                .uri("/mijn/passkeys")
                .with(As.of(dewi.id()))
                .session(hourOld)
                .exchange());
        assertThat(page.text()).contains("Meld u eerst opnieuw aan");
        assertThat(page.select("main form")).isEmpty();
        for (String address : List.of("/vraag", "", "/" + key + "/verwijdering"))
            browser.post()
                    .uri("/mijn/passkeys" + address)
                    .param("passkey", "{}")
                    .with(As.of(dewi.id()))
                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                    .session(hourOld)
                    .exchange();

        assertThat(passkeys.of(dewi.id())).hasSize(1);
        assertThat(hourOld.getAttribute("kompas.asked.PublicKeyCredentialCreationOptions"))
                .isNull();
    }

    @Test
    void whatIsNoAnswerOfADeviceIsRefused() throws Exception {
        var otto = new Somebody(browser, outsider("Otto").id());
        var door = elsewhere();
        for (String answer : NO_ANSWERS) {
            var session = new MockHttpSession();
            browser.post()
                    .uri("/mijn/passkeys/vraag")
                    .with(As.of(otto.person()))
                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                    .session(session)
                    .exchange();
            var added = browser.post()
                    .uri("/mijn/passkeys")
                    .param("passkey", answer)
                    .with(As.of(otto.person()))
                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                    .session(session)
                    .exchange();
            assertThat(added.getResponse().getRedirectedUrl()).as(answer).isEqualTo("/mijn/passkeys");
            browser.post()
                    .uri("/aanmelden/passkey/vraag")
                    .with(door)
                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                    .session(session)
                    .exchange();
            var entered = browser.post()
                    .uri("/aanmelden/passkey")
                    .param("passkey", answer)
                    .with(door)
                    .with(SecurityMockMvcRequestPostProcessors.csrf())
                    .session(session)
                    .exchange();
            assertThat(entered.getResponse().getRedirectedUrl()).as(answer).isEqualTo("/aanmelden?geweigerd=passkey");
        }
        assertThat(passkeys.of(otto.person())).isEmpty();
    }

    @Test
    void passkeysAreShownTakenAlongAndErasedWithThePerson() throws Exception {
        var dewi = new Somebody(browser, outsider("Dewi").id());
        passkeyOf(people.find(dewi.person()).orElseThrow(), "sleutel aan de bos");

        assertThat(dewi.open("/mijn/gegevens").text()).contains("Passkeys 1");
        assertThat(dewi.get("/mijn/gegevens/export.json").getResponse().getContentAsString())
                .contains("sleutel aan de bos");
        dewi.fill("/mijn/gegevens/verwijdering", "zeker", "ja");

        assertThat(count("person_id = " + dewi.person().value())).isZero();
        assertThat(held).extracting(HeldAbout::what).contains("passkeys", "sessions");
    }

    /// Not where other tests sign in from, as attempts are counted.
    private static RequestPostProcessor elsewhere() {
        return request -> {
            request.setRemoteAddr("192.0.2.77");
            return request;
        };
    }

    private Person outsider(String name) {
        String address = name.toLowerCase(java.util.Locale.ROOT) + MADE.incrementAndGet() + "@example.org";
        return people.arrived("mail", address, name, address);
    }

    private long passkeyOf(Person person, String name) {
        return sql.sql("""
                        insert into passkey (person_id, credential_id, user_handle, public_key, attestation, signature_count,
                               user_verified, backup_eligible, backup_state, name, made_at)
                        values (?, decode(md5(random()::text), 'hex'), '\\x01', '\\x02', '\\x03', 0, true, false, false, ?, now())
                        returning id""")
                .params(person.id().value(), name)
                .query((row, n) -> row.getLong(1))
                .single();
    }

    private int count(String condition) {
        return sql.sql("select count(*) from passkey where " + condition)
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
