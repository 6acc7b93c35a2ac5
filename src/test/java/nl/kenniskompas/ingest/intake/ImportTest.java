package nl.kenniskompas.ingest.intake;

import static nl.kenniskompas.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.kenniskompas.PlatformTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@PlatformTest
class ImportTest {
    private static final RequestPostProcessor EDITOR = as("Noor", "EDITOR");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Intakes intakes;

    @Autowired
    JdbcClient sql;

    @Test
    void anUploadedAgendaBecomesQuestionsWithTheirSourceOneClickAway() throws Exception {
        byte[] file = Importing.agenda("eerste", "Ministerie van Bronnen").getBytes(StandardCharsets.UTF_8);
        var sent = browser.post()
                .uri("/bibliotheek")
                .multipart()
                .file(new MockMultipartFile("bestand", "agenda.md", "text/markdown", file))
                .with(EDITOR)
                .with(csrf())
                .exchange();
        String address = String.valueOf(sent.getResponse().getRedirectedUrl());
        long id = Long.parseLong(address.substring(address.lastIndexOf('/') + 1));
        await().atMost(Duration.ofMinutes(5))
                .until(() -> intakes.get(id).state().ended());

        assertThat(page(address).select("[data-proposal]")).hasSizeGreaterThan(9);
        assertThat(browser.post().uri(address + "/alles").with(EDITOR).with(csrf()))
                .hasStatus(302);

        assertThat(questions("Ministerie van Bronnen")).hasSize(7);
        everyQuestionLeadsToItsWordsAndBack("Ministerie van Bronnen");
        assertThat(page(address).select("#stand").text()).startsWith("0 te doen");
    }

    @Test
    void theQuestionsOfARealAgendaAllLeadToTheirWordsAndBack() throws Exception {
        Path seed = Path.of("../shared/seeds/kennisagenda-szw-2023-2026.txt");
        Assumptions.assumeTrue(Files.exists(seed));
        long id = Importing.of(intakes, "zaad.txt", Files.readString(seed), true);

        List<Long> taken = sql.sql("select item from proposal where intake_id = ? and kind = 'question' order by item")
                .param(id)
                .query((row, n) -> row.getLong(1))
                .list();
        assertThat(taken).hasSize(118);
        for (long question : taken) leadsToItsWordsAndBack(question);
    }

    private void everyQuestionLeadsToItsWordsAndBack(String ministry) throws Exception {
        for (long question : questions(ministry)) leadsToItsWordsAndBack(question);
    }

    private void leadsToItsWordsAndBack(long question) throws Exception {
        Document page = page("/kennisvragen/" + question);
        Element link = page.expectFirst(".kk-passage__place a");
        String address = link.attr("href");
        String passage = address.substring(address.indexOf("#passage-") + 1);
        Document reader = page(address.substring(0, address.indexOf('#')));
        String id = passage.substring("passage-".length());
        String marked = reader.select("mark[data-passage=" + id + "]").text().replaceAll("<[^>]*>", "");
        assertThat(words(marked)).isEqualTo(words(page.select("h1").text()));
        assertThat(reader.select("mark[aria-current=true]#" + passage)).hasSize(1);
        assertThat(reader.select("a[href=/kennisvragen/" + question + "]")).isNotEmpty();
    }

    /// Letters and digits only: a line end or a repaired hyphen is no difference. (Markup that stands in the words was
    /// left out when they were read.)
    private static String words(String text) {
        return Pattern.compile("[^\\p{L}\\p{Nd}]").matcher(text).replaceAll("");
    }

    @Test
    void hostileWordsInADocumentStayWords() throws Exception {
        long id = Importing.of(
                intakes, "<img src=x onerror=alert(1)>.md", Importing.agenda("eerste", "Ministerie van Kwaad"), true);

        for (String address : List.of(
                "/voorstellen/" + id,
                "/voorstellen",
                "/bibliotheek",
                "/bibliotheek/" + intakes.get(id).document())) {
            Document page = page(address);
            assertThat(page.select("main script, main img, [onerror]"))
                    .as(address)
                    .isEmpty();
        }
        assertThat(page("/voorstellen/" + id).text()).contains("<script>alert(\"x\")</script>");
    }

    @Test
    void aReaderSeesNoProposalsAndNoCountOfThem() throws Exception {
        long id = Importing.of(intakes, "stil.md", Importing.agenda("eerste", "Ministerie van Stilte"), false);
        var reader = as("Lezer", "READER");

        for (String address : List.of("/voorstellen", "/voorstellen/" + id, "/voorstellen/" + id + "/voortgang")) {
            assertThat(browser.get().uri(address)).hasStatus(302);
            assertThat(browser.get().uri(address).with(reader)).hasStatus(403);
        }
        assertThat(browser.post()
                        .uri("/voorstellen/" + id + "/alles")
                        .with(reader)
                        .with(csrf()))
                .hasStatus(403);
        var library = Jsoup.parse(body("/bibliotheek", reader));
        assertThat(library.select("main").text()).doesNotContain("voorstel");
        assertThat(questions("Ministerie van Stilte")).isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsRefusedOnTheFormAndNothingIsKept() {
        long before = intakes.latest(1).stream().mapToLong(Intake::id).max().orElse(0);
        for (byte[] file : List.of(new byte[0], new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})) {
            assertThat(browser.post()
                            .uri("/bibliotheek")
                            .multipart()
                            .file(new MockMultipartFile("bestand", "x.pdf", "application/pdf", file))
                            .param("datum", "2026-01-31")
                            .with(EDITOR)
                            .with(csrf()))
                    .hasStatus(422)
                    .bodyText()
                    .contains("value=\"2026-01-31\"", "bestand-fout");
        }
        assertThat(browser.post()
                        .uri("/bibliotheek")
                        .param("adres", "http://127.0.0.1:1/x")
                        .with(EDITOR)
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains("http://127.0.0.1:1/x", "open internet");
        assertThat(intakes.latest(1).stream().mapToLong(Intake::id).max().orElse(0))
                .isEqualTo(before);
    }

    @Test
    void theDoorOfTheCommandLineOpensOnlyToItsToken() {
        var door = "/voorstellen/aanlevering";
        assertThat(browser.post().uri(door + "?naam=x.md").content("# Iets")).hasStatus(403);
        assertThat(browser.post()
                        .uri(door + "?naam=x.md")
                        .header("Authorization", "Bearer ")
                        .content("# Iets"))
                .hasStatus(403);
        assertThat(browser.get().uri(door + "/1").header("Authorization", "Bearer 0"))
                .hasStatus(403);
    }

    @Test
    void aJobWhoseWorkerDiedIsTakenOver() throws IOException {
        long id = sql.sql("""
                        insert into intake (file_name, bytes, sha256, state, worker, heartbeat, attempts, asked_at, asked_by)
                        values ('over.md', :bytes, :hash, 'running', 'gone', now() - interval '1 hour', 1, now(), 'Noor') returning id""")
                .param(
                        "bytes",
                        Importing.agenda("eerste", "Ministerie van Overname").getBytes(StandardCharsets.UTF_8))
                .param("hash", "over")
                .query(Long.class)
                .single();

        await().atMost(Duration.ofMinutes(5))
                .until(() -> intakes.get(id).state().ended());

        assertThat(intakes.get(id).state()).isEqualTo(Intake.State.DONE);
    }

    private List<Long> questions(String ministry) {
        return sql.sql(
                        "select q.id from question q join agenda a on a.id = q.agenda_id where a.title like ? order by q.id")
                .param("%" + ministry + "%")
                .query((row, n) -> row.getLong(1))
                .list();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(body(address, EDITOR));
    }

    private String body(String address, RequestPostProcessor who) throws Exception {
        var answer = browser.get().uri(URI.create(address)).with(who).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString();
    }
}
