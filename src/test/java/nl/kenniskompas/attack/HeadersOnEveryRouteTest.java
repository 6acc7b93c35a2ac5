package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kenniskompas.browser.BrowserTest;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/// Walks every address with every kind of answer, and looks at what the browser is told.
@BrowserTest
class HeadersOnEveryRouteTest {
    /// Answers that are no pages: assets, refusals, and what is not there.
    private static final List<String> OTHERS = List.of(
            "/assets/app.css?v=1",
            "/assets/app.js",
            "/assets/theme.css",
            "/assets/niets.js",
            "/.git/config",
            "/assets/",
            "/er/is/niets",
            "/actuator",
            "/actuator/env",
            "/v3/api-docs",
            "/kennisvragen/999999999999",
            "/kennisvragen/1?op=onzin",
            "/a//b",
            "/a;b");

    private static final Map<String, String> ALWAYS = Map.of(
            "x-content-type-options", "nosniff",
            "x-frame-options", "DENY",
            "referrer-policy", "same-origin",
            "cross-origin-opener-policy", "same-origin",
            "cross-origin-resource-policy", "same-origin");

    /// What the government's test of websites asks to be there.
    private static final List<String> DIRECTIVES = List.of(
            "default-src 'none'",
            "base-uri 'none'",
            "form-action '",
            "frame-src 'none'",
            "frame-ancestors 'none'",
            "object-src 'none'");

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    private Stranger anonymous;
    private Stranger editor;

    @BeforeEach
    void arrive() {
        anonymous = new Stranger(port);
        editor = new Stranger(port).signedInAs("editor");
    }

    private Stream<String> addresses() {
        return Stream.concat(new Routes(context).readable().stream(), OTHERS.stream());
    }

    @Test
    void everyAnswerTellsTheBrowserWhatItMayDo() {
        var softly = new SoftAssertions();
        var addresses = addresses().toList();
        int shown = 0;
        for (String address : addresses) {
            check(softly, "anonymous " + address, anonymous.get(address));
            Answer answer = editor.get(address);
            check(softly, "editor " + address, answer);
            if (answer.status() == 200) shown++;
            if (!address.startsWith("/assets/"))
                softly.assertThat(answer.field("cache-control"))
                        .as("editor " + address)
                        .isEqualTo("no-store");
        }
        softly.assertAll();
        assertThat(addresses).hasSizeGreaterThan(60);
        assertThat(shown).as("pages that were really shown").isGreaterThan(45);
    }

    private static void check(SoftAssertions softly, String what, Answer answer) {
        ALWAYS.forEach((name, value) ->
                softly.assertThat(answer.field(name)).as(what + " " + name).isEqualTo(value));
        String policy = answer.field("content-security-policy");
        softly.assertThat(policy).as(what).contains(DIRECTIVES).doesNotContain("unsafe", "data:", "http", "*");
        softly.assertThat(answer.field("permissions-policy")).as(what).contains("camera=()");
        softly.assertThat(answer.field("cache-control")).as(what).isNotEmpty();
        softly.assertThat(answer.fields())
                .as(what)
                .doesNotContainKeys("server", "x-powered-by", "access-control-allow-origin");
        String type = answer.field("content-type");
        if (type.startsWith("text/"))
            softly.assertThat(type.toLowerCase(java.util.Locale.ROOT)).as(what).contains("charset=utf-8");
        softly.assertThat(answer.body())
                .as(what)
                .doesNotContain("Exception", "at nl.kenniskompas", "org.springframework", "Tomcat");
        answer.cookies().forEach(cookie -> softly.assertThat(cookie)
                .as(what)
                .startsWith("__Host-")
                .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                .doesNotContain("Domain"));
    }

    /// Before there is a request there is nobody who could add anything to the answer.
    @Test
    void whatTheServerItselfCannotReadIsRefusedWithoutTellingWhoWeAre() {
        for (String address : List.of("/%2e%2e/x", "/%zz", "/a\\b", "/%00")) {
            Answer answer = anonymous.get(address);
            assertThat(answer.status()).as(address).isEqualTo(400);
            assertThat(answer.body()).as(address).doesNotContain("Tomcat", "Exception", "script");
        }
    }

    @Test
    void whoOnlyReadsGetsNoCookieAtAll() {
        for (String address : addresses().toList()) {
            Answer answer = anonymous.get(address);
            if (answer.status() == 200 && !address.equals("/aanmelden"))
                assertThat(answer.cookies()).as(address).isEmpty();
        }
        assertThat(anonymous.get("/over?taal=en").cookies())
                .singleElement()
                .asString()
                .startsWith("__Host-taal=");
    }

    @Test
    void assetsAreKeptByTheirVersionOrAskedForAgain() {
        Answer versioned = anonymous.get("/assets/app.css?v=1");
        assertThat(versioned.field("cache-control")).isEqualTo("public, max-age=31536000, immutable");
        Answer theme = anonymous.get("/assets/theme.css");
        assertThat(theme.field("cache-control")).isEqualTo("public, no-cache");
        assertThat(theme.field("etag")).startsWith("W/\"");
        assertThat(anonymous
                        .get("/assets/theme.css", "If-None-Match: " + theme.field("etag"))
                        .status())
                .isEqualTo(304);
    }

    @Test
    void uploadedFilesAreSavedAndNeverShown() {
        String file = new Routes(context)
                .readable().stream()
                        .filter(address -> address.endsWith("/bestand"))
                        .findFirst()
                        .orElseThrow();
        Answer answer = anonymous.get(file);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.field("content-disposition")).startsWith("attachment; filename");
        assertThat(answer.field("content-type")).isEqualTo("application/octet-stream");
        assertThat(answer.field("content-security-policy")).contains("sandbox");
    }
}
