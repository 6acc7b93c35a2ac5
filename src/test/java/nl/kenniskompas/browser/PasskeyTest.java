package nl.kenniskompas.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import nl.kenniskompas.identity.People;
import nl.kenniskompas.identity.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// People come in with a passkey that really lies in a device, though that device lives in the browser.
@BrowserTest
class PasskeyTest {
    private static final String ME = "Joost Hendriks";
    private static final String SESSION = "__Host-KOMPAS";

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    JdbcClient sql;

    @AfterEach
    void noneIsLeft() {
        sql.sql("delete from passkey").update();
    }

    @Test
    void whoAddedAPasskeyComesInWithItInANewSession() {
        try (Visitor visitor = Visitor.byName(port)) {
            var device = added(visitor);
            assertThat(device.passkeys()).isEqualTo(1);
            assertThat(visitor.page.locator(".kk-list__title")).hasText("mijn laptop");
            assertThat(Barriers.onBothWidths(visitor)).isEmpty();
            leave(visitor);
            visitor.go("/aanmelden");
            String before = session(visitor);
            assertThat(Barriers.onBothWidths(visitor)).isEmpty();
            enter(visitor);

            assertThat(persona(visitor)).containsText(ME);
            assertThat(session(visitor)).isNotEqualTo(before);
            visitor.go("/mijn/passkeys");
            assertThat(visitor.page.locator(".kk-list__about").first()).containsText("laatst gebruikt");
            assertThat(noted()).containsExactly("sign_in done passkey", "account done passkey_added");
        }
    }

    @Test
    void aPasskeyThatWasRemovedLetsNobodyIn() {
        try (Visitor visitor = Visitor.byName(port)) {
            var device = added(visitor);
            visitor.page.locator("form[action$='/verwijdering'] button").click();
            assertThat(visitor.page.locator(".utrecht-alert--ok")).isVisible();
            assertThat(device.passkeys()).as("the device does not know").isEqualTo(1);
            leave(visitor);
            enter(visitor.go("/aanmelden"));

            assertThat(visitor.page.locator(".utrecht-alert--warning")).containsText("niet gelukt");
            assertThat(visitor.path()).isEqualTo("/aanmelden?geweigerd=passkey");
            assertThat(persona(visitor)).hasCount(0);
            assertThat(noted()).startsWith("sign_in refused passkey", "account done passkey_removed");
        }
    }

    @Test
    void aClosedAccountDoesNotComeInWithAPasskey() {
        try (Visitor visitor = Visitor.byName(port)) {
            added(visitor);
            leave(visitor);
            var me = me();
            people.disable(me.id(), true);
            try {
                enter(visitor.go("/aanmelden"));
                assertThat(visitor.page.locator(".utrecht-alert--warning")).containsText("gesloten");
                assertThat(persona(visitor)).hasCount(0);
            } finally {
                people.disable(me.id(), false);
            }
        }
    }

    @Test
    void anAnswerThatWasUsedIsRefused() {
        try (Visitor visitor = Visitor.byName(port)) {
            added(visitor);
            leave(visitor);
            visitor.go("/aanmelden");
            String answer = answer(visitor, "required");
            send(visitor, answer);
            assertThat(persona(visitor)).containsText(ME);
            leave(visitor);

            send(visitor.go("/aanmelden"), answer);

            assertThat(visitor.page.locator(".utrecht-alert--warning")).isVisible();
            assertThat(persona(visitor)).hasCount(0);
        }
    }

    @Test
    void whoeverFoundTheDeviceDoesNotComeInWithIt() {
        try (Visitor visitor = Visitor.byName(port)) {
            var device = added(visitor);
            leave(visitor);
            visitor.go("/aanmelden");
            device.recognises(false);
            button(visitor).click();
            assertThat(visitor.page.locator("[data-passkey-says=stopped]")).isVisible();

            send(visitor, answer(visitor, "discouraged"));

            assertThat(visitor.path()).isEqualTo("/aanmelden?geweigerd=passkey");
            assertThat(persona(visitor)).hasCount(0);
        }
    }

    @Test
    void thePageSaysWhatToDoWhereThereIsNoScriptOrTheAddressTakesNone() {
        try (Visitor plain = Visitor.withoutScript(port).go("/aanmelden");
                Visitor figures = Visitor.wide(port).go("/aanmelden")) {
            assertThat(plain.page.locator("form[data-passkey] noscript p")).containsText("JavaScript");
            assertThat(button(plain)).isHidden();
            button(figures).click();
            Locator there = figures.page.locator("[data-passkey-there]");
            assertThat(there).isVisible();
            assertThat(there).hasAttribute("href", "http://localhost:" + port + "/aanmelden");
        }
    }

    private static Authenticator added(Visitor visitor) {
        var device = new Authenticator(visitor.page);
        visitor.signedInAs("contributor").go("/mijn/passkeys");
        visitor.page.locator("#naam").fill("mijn laptop");
        visitor.page.locator("form[data-passkey=add] button").click();
        assertThat(visitor.page.locator(".utrecht-alert--ok")).isVisible();
        return device;
    }

    private static void leave(Visitor visitor) {
        visitor.page.locator("form[action='/afmelden'] button").click();
        assertThat(persona(visitor)).hasCount(0);
    }

    private static void enter(Visitor visitor) {
        button(visitor).click();
        visitor.page.waitForURL(address -> !address.endsWith("/aanmelden"));
    }

    private static Locator button(Visitor visitor) {
        return visitor.page.locator("form[data-passkey=enter] button");
    }

    private static Locator persona(Visitor visitor) {
        return visitor.page.locator(".kk-persona");
    }

    /// What the device answers to our question, asked by hand with another wish about its owner.
    private static String answer(Visitor visitor, String verification) {
        return (String) visitor.page.evaluate("""
                async (verification) => {
                  const form = document.querySelector("form[data-passkey=enter]");
                  const body = new URLSearchParams(new FormData(form));
                  const question = await (await fetch(form.dataset.passkeyAsk, { method: "POST", body })).json();
                  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON({ ...question, userVerification: verification });
                  return JSON.stringify((await navigator.credentials.get({ publicKey })).toJSON());
                }""", verification);
    }

    private static void send(Visitor visitor, String answer) {
        visitor.page.evaluate("""
                answer => {
                  const form = document.querySelector("form[data-passkey=enter]");
                  form.elements.passkey.value = answer;
                  form.submit();
                }""", answer);
        visitor.page.waitForURL(address -> !address.endsWith("/aanmelden"));
    }

    private static String session(Visitor visitor) {
        return visitor.page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(SESSION))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    private Person me() {
        return people.all().stream()
                .filter(person -> person.name().equals(ME))
                .findFirst()
                .orElseThrow();
    }

    /// What the audit log holds of passkeys, the newest first.
    private List<String> noted() {
        return sql.sql("""
                        select kind || ' ' || outcome || ' ' || coalesce(detail ->> 'what', detail ->> 'way') from history.event
                        where detail::text like '%passkey%' order by id desc limit 2""").query((row, n) -> row.getString(1)).list();
    }
}
