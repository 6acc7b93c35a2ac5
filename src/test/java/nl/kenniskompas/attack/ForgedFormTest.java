package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kenniskompas.browser.BrowserTest;
import nl.kenniskompas.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A page of somebody else that sends our forms with the reader's session.
@BrowserTest
class ForgedFormTest {
    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    JdbcClient sql;

    private long changes() {
        return sql.sql("select count(*) from history.change")
                .query((row, n) -> row.getLong(1))
                .single();
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        var coordinator = new Stranger(port).signedInAs("coordinator");
        var addresses = new Routes(context).writable();
        assertThat(addresses).hasSizeGreaterThan(40);
        long before = changes();
        for (String address : addresses) {
            if (address.equals("/error")) continue;
            assertThat(coordinator.post(address, "x=1").status()).as(address).isEqualTo(403);
            assertThat(coordinator.post(address, "x=1", "HX-Request: true").status())
                    .as(address + " by htmx")
                    .isEqualTo(403);
            assertThat(coordinator.post(address, "_csrf=" + "A".repeat(96)).status())
                    .as(address + " with a made-up token")
                    .isEqualTo(403);
        }
        assertThat(changes()).isEqualTo(before);
    }

    @Test
    void theTokenOfSomebodyElseIsNoToken() {
        var thief = new Stranger(port).signedInAs("editor");
        var coordinator = new Stranger(port).signedInAs("coordinator");
        String stolen = "_csrf=" + Stranger.encoded(thief.token("/over"));
        assertThat(coordinator.post("/afmelden", stolen).status()).isEqualTo(403);
    }

    @Test
    void thePageTellsThatTheFormIsOldAndWhatToDo() {
        Answer answer = new Stranger(port).signedInAs("editor").post("/bibliotheek", "adres=x");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("Dit formulier is verlopen", "data-incident");
    }

    @Test
    void readingNeverChangesAnything() {
        var coordinator = new Stranger(port).signedInAs("coordinator");
        long before = changes();
        for (String address : new Routes(context).readable()) coordinator.get(address);
        assertThat(changes()).isEqualTo(before);
    }

    /// What htmx may do in this house, asked of the script that the browser really has.
    @Test
    void htmxMayNeitherEvaluateNorAskOthers() {
        try (Visitor visitor = Visitor.wide(port).go("/over")) {
            String script = String.valueOf(
                    visitor.page.evaluate("() => fetch('/assets/app.js').then(answer => answer.text())"));
            assertThat(script.replaceAll("\\s", ""))
                    .containsPattern("\\.config\\.allowEval=(?:!1|false)")
                    .containsPattern("\\.config\\.includeIndicatorStyles=(?:!1|false)")
                    .containsPattern("\\.config\\.allowScriptTags=(?:!1|false)")
                    .containsPattern("\\.config\\.selfRequestsOnly=(?:!0|true)");
        }
    }
}
