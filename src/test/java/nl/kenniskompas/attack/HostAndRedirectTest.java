package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kenniskompas.browser.BrowserTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A visitor who claims to have come by another name, or wants somebody else to be sent elsewhere.
@BrowserTest
class HostAndRedirectTest {
    private static final String EVIL = "kwaad.example";

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kwaad.example",
                "kwaad.example:8080",
                "127.0.0.1.kwaad.example",
                "localhost.kwaad.example",
                "127.0.0.2",
                "[::ffff:127.0.0.1]",
                "10.0.0.1"
            })
    void aNameThatIsNotOursIsRefusedAndNotRepeated(String host) {
        var stranger = new Stranger(port);
        for (String path : List.of("/", "/voorstellen", "/assets/app.js")) {
            Answer answer = stranger.get(path, "Host: " + host);
            assertThat(answer.status()).as(path).isEqualTo(400);
            assertThat(answer.body() + answer.fields()).as(path).doesNotContain("kwaad");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void ourOwnNamesAreAnswered(String host) {
        assertThat(new Stranger(port).get("/", "Host: " + host + ":" + port).status())
                .isEqualTo(200);
    }

    @Test
    void twoNamesOrAnotherInTheAddressAreRefused() {
        var stranger = new Stranger(port);
        assertThat(stranger.get("/", "Host: localhost", "Host: " + EVIL).status())
                .isEqualTo(400);
        assertThat(stranger.get("http://" + EVIL + "/", "Host: localhost").status())
                .isEqualTo(400);
        assertThat(stranger.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n", new byte[0])
                        .status())
                .isEqualTo(400);
    }

    @Test
    void fieldsOfAProxyThatWeDoNotKnowChangeNothing() {
        Answer answer = new Stranger(port)
                .get(
                        "/voorstellen",
                        "X-Forwarded-Host: " + EVIL,
                        "X-Forwarded-Proto: https",
                        "X-Forwarded-Prefix: //" + EVIL,
                        "Forwarded: for=192.0.2.1;host=" + EVIL + ";proto=https");
        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.field("location")).isEqualTo("/aanmelden");
        assertThat(answer.field("strict-transport-security")).isEmpty();
    }

    /// Through a proxy everybody looks as if they sat at this machine.
    @Test
    void nobodySignsInAsAPersonaThroughAProxy() {
        var stranger = new Stranger(port);
        assertThat(stranger.get("/aanmelden", "X-Forwarded-For: 192.0.2.1").body())
                .doesNotContain("name=\"persona\"");
        String form = "persona=coordinator&_csrf=" + Stranger.encoded(stranger.token("/aanmelden"));
        assertThat(stranger.post("/aanmelden", form, "X-Forwarded-For: 192.0.2.1")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//kwaad.example",
                "/\\kwaad.example",
                "/%5Ckwaad.example",
                "/aanmelden?daarna=https://kwaad.example",
                "/aanmelden?daarna=//kwaad.example",
                "/?taal=%0d%0aLocation:%20https://kwaad.example",
                "/?op=%0d%0aSet-Cookie:%20x=1",
                "/over?taal=en&x=%0aX-Evil:%201"
            })
    void noAddressLeadsAwayOrWritesAField(String path) {
        Answer answer = new Stranger(port).get(path);
        assertThat(answer.field("location")).doesNotContain("kwaad");
        assertThat(answer.fields()).doesNotContainKeys("x-evil");
        assertThat(answer.cookies()).allMatch(cookie -> cookie.startsWith("__Host-"));
        assertThat(answer.status()).isLessThan(500);
    }

    @Test
    void aRequestWithTwoLengthsIsRefused() {
        String head = "POST /aanmelden HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 5\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /verborgen HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
        Answer answer = new Stranger(port).raw(head, new byte[0]);
        assertThat(answer.status()).isGreaterThanOrEqualTo(400);
        assertThat(answer.body()).doesNotContain("HTTP/1.1 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND", "GEEN"})
    void otherMethodsDoNothing(String method) {
        Answer answer = new Stranger(port).ask(method, "/over", "", "X-Geheim: abc");
        assertThat(answer.status()).isBetween(300, 501).isNotEqualTo(304);
        assertThat(answer.body()).doesNotContain("X-Geheim");
    }
}
