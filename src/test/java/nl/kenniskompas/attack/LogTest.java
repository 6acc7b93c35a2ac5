package nl.kenniskompas.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import nl.kenniskompas.browser.BrowserTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Somebody who writes into the log, hides from it, or reads other people's secrets there.
@BrowserTest
class LogTest {
    private static final String SECRET = "Geheim-9fK2pQ7xTz4LmWb3Vn8R";

    @LocalServerPort
    int port;

    private Heard heard;

    @BeforeEach
    void listen() {
        heard = new Heard();
    }

    @AfterEach
    void stop() {
        heard.close();
    }

    private String line(String words) {
        await().until(() -> !heard.access(words).isEmpty());
        return heard.access(words).getLast();
    }

    @Test
    void whatChangesSomethingIsOneLineWithWhoWhatWhereAndWhen() {
        var editor = new Stranger(port).signedInAs("editor");
        assertThat(line("/aanmelden"))
                .contains("action=\"POST /aanmelden\"", "result=\"302 done\"")
                .containsPattern("actor=\"#\\d+\"")
                .doesNotContain("Sam de Wit");
        editor.submit("/afmelden", "x=1");
        assertThat(line("/afmelden"))
                .matches("time=20[0-9T:.-]+Z action=\"POST\" object=\"/afmelden\" result=\"302 done\""
                        + " origin=\"127\\.0\\.0\\.1\" actor=\"#\\d+\" id=\"[a-z0-9]{8}\"");
    }

    @Test
    void whatIsRefusedIsWrittenDownTooAndReadingIsNot() {
        var reader = new Stranger(port).signedInAs("reader");
        reader.get("/bibliotheek/nieuw");
        assertThat(line("/bibliotheek/nieuw"))
                .contains("result=\"403 refused\"")
                .containsPattern("actor=\"#\\d+\"")
                .doesNotContain("Lieke Postma");
        new Stranger(port).get("/bibliotheek/nieuw");
        await().until(() -> heard.access("/bibliotheek/nieuw").size() == 2);
        assertThat(line("/bibliotheek/nieuw")).contains("result=\"302 refused\"", "actor=\"-\"");
        new Stranger(port).get("/over", "Host: kwaad.example");
        assertThat(line("/over")).contains("result=\"400 refused\"");
        new Stranger(port).get("/x//..;/y");
        assertThat(line("/x//..;/y")).contains("result=\"400 refused\"");
        new Stranger(port).get("/toezeggingen");
        assertThat(heard.access("/toezeggingen")).isEmpty();
    }

    @Test
    void noRequestWritesASecondLine() {
        var editor = new Stranger(port).signedInAs("editor");
        editor.post("/x%0d%0aN%E2%80%A8", "a=1");
        assertThat(line("/x%0d%0a").lines()).hasSize(1);
        editor.post("/z", "a=1", "User-Agent: x\ty\u001b[2J", "Referer: http://x/\u001b]0;y");
        for (String words : List.of("\u001b", "\u2028", "\r"))
            assertThat(heard.access("")).noneMatch(one -> one.contains(words));
    }

    @Test
    void noSecretOfAnybodyIsInAnyLine() {
        var editor = new Stranger(port).signedInAs("editor");
        String form = "wachtwoord=" + SECRET + "&password=" + SECRET + "&token=" + SECRET;
        for (String path : List.of("/aanmelden", "/bibliotheek", "/er/is/niets", "/kennisvragen/1/bewerken")) {
            editor.post(path + "?token=" + SECRET, form, "Authorization: Bearer " + SECRET, "X-Api-Key: " + SECRET);
            editor.get(path + "?code=" + SECRET + "&state=" + SECRET, "Cookie: ander=" + SECRET);
        }
        editor.submit("/adviezen/nieuw", form);
        String link = "/aanmelden/link/" + SECRET;
        editor.get(link + "?token=" + SECRET);
        editor.post(link, form);
        editor.post(link.replace("link/", "link%2F") + ";a=" + SECRET, form);
        editor.submit("/aanmelden/passkey", "passkey=" + SECRET);
        editor.post("/delen/" + SECRET.replace("-", ""), form);
        line("/delen/");
        assertThat(heard.all())
                .doesNotContain(SECRET)
                .doesNotContain(SECRET.replace("-", ""))
                .doesNotContain(editor.session());
    }

    @Test
    void theMarkOnThePageIsTheMarkInTheLog() {
        var editor = new Stranger(port).signedInAs("editor");
        Answer answer = editor.post("/bibliotheek", "adres=x");
        String mark = Jsoup.parse(answer.body()).expectFirst("[data-incident]").text();
        assertThat(line("/bibliotheek")).contains("id=\"" + mark + "\"");
        for (String any : List.of("*/*", "text/html", "text/calendar"))
            for (String path : List.of("/kennisvragen/999999999", "/er/is/niets"))
                assertThat(editor.get(path, "Accept: " + any).body()).contains("data-incident");
        Answer json = editor.get("/kennisvragen/999999999", "Accept: application/json");
        assertThat(json.status()).isEqualTo(404);
        assertThat(json.field("content-type")).startsWith("application/problem+json");
        assertThat(json.body()).containsPattern("\"instance\":\"[a-z0-9]{8}\"").doesNotContain("no question");
    }
}
