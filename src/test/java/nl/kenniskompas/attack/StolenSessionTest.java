package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.browser.BrowserTest;
import nl.kenniskompas.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody who plants a session with a victim, or carries one away.
@BrowserTest
class StolenSessionTest {
    private static final String PRIVATE = "/voorstellen";

    @LocalServerPort
    int port;

    @Test
    void aPlantedSessionGetsANewNumberAtSigningIn() {
        var victim = new Stranger(port);
        victim.get("/aanmelden");
        var attacker = victim.thief();
        String planted = victim.session();
        victim.signedInAs("editor");
        assertThat(victim.session()).isNotEqualTo(planted);
        assertThat(victim.get(PRIVATE).status()).isEqualTo(200);
        assertThat(attacker.get(PRIVATE).status()).isEqualTo(302);
    }

    @Test
    void aNumberThatTheServerNeverGaveIsNotTaken() {
        Answer answer = new Stranger(port).get("/aanmelden", "Cookie: __Host-KOMPAS=0123456789ABCDEF0123456789ABCDEF");
        assertThat(answer.cookies()).singleElement().asString().doesNotContain("0123456789ABCDEF");
        assertThat(new Stranger(port)
                        .get("/aanmelden;jsessionid=0123456789ABCDEF")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void afterSigningOutACopyOfTheSessionIsWorthNothing() {
        var editor = new Stranger(port).signedInAs("editor");
        var thief = editor.thief();
        assertThat(thief.get(PRIVATE).status()).isEqualTo(200);
        Answer out = editor.submit("/afmelden", "x=1");
        assertThat(out.status()).isEqualTo(302);
        assertThat(out.field("clear-site-data")).isEqualTo("\"cache\", \"storage\"");
        assertThat(editor.session()).isEmpty();
        assertThat(thief.get(PRIVATE).status()).isEqualTo(302);
    }

    /// Browsers keep a cookie of this kind over plain http from their own machine only; the demonstration lives by it.
    @Test
    void theBrowserKeepsTheSessionOfTheDemonstrationAndLetsGoOfIt() {
        try (Visitor visitor = Visitor.wide(port).signedInAs("editor").go(PRIVATE)) {
            assertThat(visitor.path()).isEqualTo(PRIVATE);
            assertThat(visitor.page.evaluate("() => document.cookie")).isEqualTo("");
            visitor.page.locator("form[action='/afmelden'] button").click();
            visitor.go(PRIVATE);
            assertThat(visitor.path()).isEqualTo("/aanmelden");
        }
    }
}
