package nl.kenniskompas.systemmap.table;

import static java.util.concurrent.TimeUnit.MINUTES;
import static nl.kenniskompas.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.ingest.intake.Intake;
import nl.kenniskompas.ingest.intake.Intakes;
import nl.kenniskompas.ingest.review.Proposal;
import nl.kenniskompas.ingest.review.Proposals;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class TableImportTest {
    private static final String PAGE = "/systeemkaart/import";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Intakes intakes;

    @Autowired
    Proposals proposals;

    @Test
    void thePageShowsTheColumnsAndAnExample() {
        var page = page(get(PAGE));

        assertThat(page.select("#voorbeeld ~ .kk-table-frame tbody tr")).hasSize(4);
        assertThat(page.select("#kolommen ~ .kk-table-frame tbody th").eachText())
                .hasSize(10)
                .contains("Gevolg (nodig)");
        assertThat(page.select("input[type=file][name=bestand]")).hasSize(1);
        assertThat(page.select("textarea[name=rijen]")).hasSize(1);
        assertThat(page.text()).doesNotContain("[systemmap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void anExampleIsReadAsItIsMeant(String kind) {
        byte[] file = get(PAGE + "/voorbeeld." + kind).getResponse().getContentAsByteArray();

        var found = found(send(new MockMultipartFile("bestand", "voorbeeld." + kind, "", file), ""));

        assertThat(found).hasSize(4);
        assertThat(found).allMatch(it -> it.doubts().isEmpty());
        assertThat(found).extracting(it -> it.fields().get("sign")).containsExactly("less", "more", "more", "unclear");
        assertThat(found)
                .extracting(it -> it.fields().get("poles"))
                .containsExactly("opportunity", "risk", "risk", "neither");
        assertThat(found.getFirst().fields())
                .containsEntry("claim", "Wie vaker thuis werkt, rijdt minder.")
                .containsEntry("ministries", "SZW, IenW")
                .containsEntry("saidIn", "Verkenning mobiliteit")
                .containsEntry("saidOn", "2026-03-01");
        assertThat(found.get(1).fields()).containsEntry("theme", "Mobiliteit; Gezondheid");
        assertThat(found.get(2).fields()).containsEntry("saidIn", "voorbeeld");
    }

    @Test
    void pastedRowsBecomeProposalsBesideTheirText() {
        var found = found(send(null, "Oorzaak\tTeken\tGevolg\nzilte klei\t-\tzwanebloem\nzwanebloem\t+\tlibellen\n"));

        assertThat(found).extracting(it -> it.fields().get("cause")).containsExactly("zilte klei", "zwanebloem");
        var review = page(get("/voorstellen/" + found.getFirst().intake()));
        assertThat(review.text()).contains("zilte klei", "libellen");
        var document = page(
                get("/bibliotheek/" + intakes.get(found.getFirst().intake()).document()));
        assertThat(document.select("td").eachText()).contains("zilte klei", "zwanebloem", "libellen");
    }

    @Test
    void aRowThatIsNotUnderstoodWaitsForAPersonWithItsDoubt() {
        var found = found(send(null, "oorzaak\tgevolg\tkleur\nzwarte grond\tveenpluis\tgeel\nveenpluis\t\tblauw\n"));

        assertThat(found.getFirst().doubts()).extracting("code").containsExactly("columns-unused");
        assertThat(found.getLast().doubts()).extracting("code").containsExactly("row-unread");
        assertThat(page(get("/voorstellen/" + found.getLast().intake())).text())
                .contains("In deze rij zijn geen oorzaak en gevolg gevonden", "Deze kolommen zijn niet gelezen: kleur");
    }

    @Test
    void whatIsNoTableComesBackWithWordsAndNothingIsLost() {
        assertThat(refused(send(null, " "))).contains("Kies een bestand of plak rijen");
        assertThat(refused(send(file("a.pdf", "%PDF-1.7"), ""))).contains("geen tabel die hier te lezen is");
        assertThat(refused(send(file("a.csv", ""), ""))).contains("Het bestand is leeg");
        assertThat(refused(send(file("a.xlsx", "\u0000\u0001\u0002\u0000"), "")))
                .contains("Dit soort bestand is niet te lezen");
        assertThat(refused(send(file("a.csv", "oorzaak,gevolg\na,b\n"), "a\tb")))
                .contains("niet allebei tegelijk");
        var answer = send(null, "zilt\tzoet\n</textarea><script>alert(1)</script>");
        assertThat(refused(answer)).contains("De namen van de kolommen ontbreken");
        assertThat(page(answer).select("textarea").val()).isEqualTo("zilt\tzoet\n</textarea><script>alert(1)</script>");
    }

    @Test
    void onlyWhoMayEditHandsATableIn() {
        assertThat(browser.get().uri(PAGE)).hasStatus3xxRedirection();
        assertThat(browser.get().uri(PAGE).with(as("Lezer", "READER"))).hasStatus(403);
        assertThat(browser.post().uri(PAGE).with(csrf()).with(as("Lezer", "READER")))
                .hasStatus(403);
    }

    private List<Proposal> found(MvcTestResult sent) {
        String address = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/voorstellen/");
        long id = Long.parseLong(address.substring("/voorstellen/".length()));
        var ended = await().atMost(5, MINUTES)
                .until(() -> intakes.get(id), it -> it.state().ended());
        assertThat(ended.state()).isEqualTo(Intake.State.DONE);
        return proposals.of(id);
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("bestand", name, "", content.getBytes(StandardCharsets.UTF_8));
    }

    private MvcTestResult send(@Nullable MockMultipartFile file, String rows) {
        var form = browser.post().uri(PAGE).multipart();
        if (file != null) form.file(file);
        return form.param("rijen", rows).with(csrf()).with(as("Noor", "EDITOR")).exchange();
    }

    private MvcTestResult get(String address) {
        var answer = browser.get().uri(address).with(as("Noor", "EDITOR")).exchange();
        assertThat(answer).hasStatusOk();
        return answer;
    }

    private static String refused(MvcTestResult answer) {
        assertThat(answer).hasStatus(422);
        return page(answer).select("[role=alert]").text();
    }

    private static Document page(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
