package nl.kenniskompas.ingest.intake;

import static nl.kenniskompas.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.library.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class BatchUploadTest {
    @Autowired
    MockMvcTester browser;

    @Autowired
    Intakes intakes;

    @Test
    void eachFileComesInByItselfAndARefusalTakesNoOtherAlong() throws Exception {
        var sent = send(
                "",
                file("een.md", "# Nota een\n\nTekst van de eerste nota."),
                file("leeg.md", ""),
                file("twee.md", "# Nota twee\n\nTekst van de tweede nota."));
        String address = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(address).startsWith("/voorstellen/levering/");
        var editor = Visit.editor(browser);
        var page = editor.page(address);
        assertThat(page.select("#levering .kk-list > li")).hasSize(2);
        assertThat(page.select("#geweigerd li").text()).isEqualTo("leeg.md: Het bestand is leeg");

        var ids = page.select("#levering .kk-list__title").eachAttr("href").stream()
                .map(link -> Long.parseLong(link.substring(link.lastIndexOf('/') + 1)))
                .toList();
        await().atMost(Duration.ofMinutes(5))
                .until(() -> ids.stream().allMatch(id -> intakes.get(id).state().ended()));
        var ended = editor.page(address);
        assertThat(ended.select("#levering progress").attr("value")).isEqualTo("2");
        assertThat(ended.select("#levering").hasAttr("hx-get"))
                .as("asks no more")
                .isFalse();
        assertThat(ended.select("#levering li[data-state=DONE]")).hasSize(2);
        assertThat(Visit.reader(browser).get(address)).hasStatus(403);
    }

    @Test
    void addressesMayStandOneALine() throws Exception {
        var sent = send("http://127.0.0.1:1/een\nftp://example.org/twee\n\n", file("drie.md", "# Drie\n\nTekst."));
        var page = Visit.editor(browser).page(String.valueOf(sent.getResponse().getRedirectedUrl()));
        assertThat(page.select("#levering .kk-list > li")).hasSize(1);
        assertThat(page.select("#geweigerd li").eachText())
                .satisfiesExactly(
                        one -> assertThat(one)
                                .startsWith("http://127.0.0.1:1/een: ")
                                .contains("open internet"),
                        two -> assertThat(two)
                                .startsWith("ftp://example.org/twee: ")
                                .contains("geen webadres"));
    }

    @Test
    void tooManyAtOnceAreRefusedWithTheirNumber() {
        var files =
                IntStream.range(0, 21).mapToObj(i -> file(i + ".md", "# Een")).toArray(MockMultipartFile[]::new);
        assertThat(send("", files)).hasStatus(422).bodyText().contains("meer dan 20 bestanden");
        var addresses = String.join(
                "\n",
                IntStream.range(0, 11).mapToObj(i -> "http://127.0.0.1/" + i).toList());
        assertThat(send(addresses)).hasStatus(422).bodyText().contains("meer dan 10 webadressen", "http://127.0.0.1/3");
    }

    @Test
    void oneFileGoesItsOldWay() {
        assertThat(String.valueOf(send("", file("alleen.md", "# Alleen\n\nTekst."))
                        .getResponse()
                        .getRedirectedUrl()))
                .matches("/voorstellen/\\d+");
        assertThat(send("", file("leeg.md", ""))).hasStatus(422).bodyText().contains("bestand-fout");
    }

    private MvcTestResult send(String addresses, MockMultipartFile... files) {
        var post = browser.post().uri("/bibliotheek").multipart();
        for (var file : files) post.file(file);
        return post.param("adres", addresses)
                .with(as("Noor", "EDITOR"))
                .with(csrf())
                .exchange();
    }

    private static MockMultipartFile file(String name, String text) {
        return new MockMultipartFile("bestand", name, "text/markdown", text.getBytes(StandardCharsets.UTF_8));
    }
}
