package nl.kenniskompas.advice.register;

import static nl.kenniskompas.identity.As.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.advice.thread.Commitment;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.advice.writing.Commitments;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PlatformTest
class RegisterTest {
    private static final String NEW = "/toezeggingen/register/nieuw";

    @Autowired
    MockMvcTester browser;

    @Autowired
    Promises promises;

    @Autowired
    Commitments commitments;

    @Test
    void aRegisterIsLookedAtThenKeptAndComesBackTheSame() {
        String preview = handIn("""
                {"value": [
                {"Id": "7c1d", "Nummer": "TZ202701-001", "Tekst": "De minister stuurt een brief over <img src=x onerror=alert(1)> zeewier.", "Ministerie": "Zeewier", "Status": "Openstaand", "DatumNakoming": "2027-04-01T00:00:00+02:00", "Functie": "minister van Zeewier", "Naam": "A. Alg", "ActiviteitNummer": "2027A00001", "Verwijderd": false},
                {"Nummer": "TZ202701-002", "Tekst": "=2+3 De minister telt de kwallen.", "Ministerie": "Zeewier", "Status": "In behandeling", "DatumNakoming": "0001-01-01T00:00:00Z"},
                {"Nummer": "TZ202701-003", "Ministerie": "Zeewier"}]}""");
        var page = page(preview);
        assertThat(page.select("input[name=regel][checked]")).hasSize(2);
        assertThat(page.select("main img")).isEmpty();
        assertThat(page.text()).contains("Er staat geen tekst in", "De stand \"In behandeling\" is onbekend");
        assertThat(numbered("TZ202701-001")).isEmpty();

        keep(preview, tokens(page));

        var first = numbered("TZ202701-001").getFirst().commitment();
        assertThat(first.deadline().until()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(first.actor()).isEqualTo("minister van Zeewier");
        assertThat(numbered("TZ202701-002").getFirst().commitment().status()).isEqualTo(Status.OPEN);
        assertThat(page(preview).text()).contains("2 regels zijn gelijk", "Er is niets te bewaren");
        for (String export : List.of("/toezeggingen/register.json", "/toezeggingen/register.csv"))
            assertThat(page(handIn(get(export + "?ministerie=zeewier"))).text())
                    .contains("2 regels zijn gelijk", "Er is niets te bewaren");
        assertThat(get("/toezeggingen/register.csv")).contains(",'=2+3 De minister");
        assertThat(get("/toezeggingen/register.json")).contains("2027A00001", "A. Alg");
    }

    @Test
    void whatChangedIsAShiftAndAStepWithTheReason() {
        keepAll(handIn(
                "Nummer;Tekst;Status;DatumNakoming\nTZ202702-001;De minister telt de mosselen;Openstaand;1-5-2027\n"));
        String preview = handIn(
                "Nummer;Tekst;Status;DatumNakoming\nTZ202702-001;De minister telt alle mosselen;Deels voldaan;1-9-2027\n");
        assertThat(page(preview).select("ins").eachText())
                .containsExactly("De minister telt alle mosselen", "Deels voldaan", "1 september 2027");

        keepAll(preview);

        var promise = numbered("TZ202702-001").getFirst();
        assertThat(promise.commitment().text()).isEqualTo("De minister telt alle mosselen");
        assertThat(promise.commitment().status()).isEqualTo(Status.PARTLY);
        assertThat(promise.shifts().getFirst().after().until()).isEqualTo(LocalDate.of(2027, 9, 1));
        assertThat(promise.shifts().getFirst().reason()).isEqualTo("Volgens het register van de Tweede Kamer");
        assertThat(promise.steps()).hasSize(1);
    }

    @Test
    void whatIsRemovedThereStaysHereUntilSomebodySaysOtherwise() {
        keepAll(handIn("Nummer,Tekst,Verwijderd\nTZ202703-001,De minister weegt de oesters,false\n"));
        String preview = handIn(
                "Nummer,Tekst,Verwijderd\nTZ202703-001,De minister weegt de oesters,true\nTZ202703-002,Nooit gezien,true\n");
        assertThat(page(preview).select("input[name=regel]")).hasSize(1);
        assertThat(page(preview).select("input[name=regel][checked]")).isEmpty();

        keep(preview, List.of());
        assertThat(numbered("TZ202703-001").getFirst().commitment().status()).isEqualTo(Status.OPEN);

        keepAll(preview);
        assertThat(numbered("TZ202703-001").getFirst().commitment().status()).isEqualTo(Status.LAPSED);
        assertThat(numbered("TZ202703-002")).isEmpty();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        keepAll(handIn("Nummer,Tekst,Status\nTZ202704-001,De minister meet de getijden,Openstaand\n"));
        String preview = handIn("Nummer,Tekst,Status\nTZ202704-001,De minister meet de getijden,Voldaan\n");
        var seen = tokens(page(preview));
        var standing = numbered("TZ202704-001").getFirst().commitment();
        commitments.save(reworded(standing, "De minister meet de getijden zelf"));

        keep(preview, seen);

        assertThat(numbered("TZ202704-001").getFirst().commitment().status()).isEqualTo(Status.OPEN);
    }

    @Test
    void contentThatIsNoRegisterComesBackWithWordsAndNothingIsLost() {
        var answer = browser.post()
                .uri(NEW)
                .with(csrf())
                .with(as("Noor", "EDITOR"))
                .param("inhoud", "</textarea><script>alert(1)</script>")
                .exchange();

        assertThat(answer).hasStatus(422);
        var page = Jsoup.parse(body(answer));
        assertThat(page.select("textarea").val()).isEqualTo("</textarea><script>alert(1)</script>");
        assertThat(page.select("[role=alert]").text()).contains("geen kolom Tekst");
    }

    @Test
    void onlyWhoMayEditSeesOrSendsARegister() {
        assertThat(browser.get().uri(NEW)).hasStatus3xxRedirection();
        assertThat(browser.get().uri(NEW + "/1").with(as("Lezer", "READER"))).hasStatus(403);
        assertThat(browser.post().uri(NEW).with(csrf()).with(as("Lezer", "READER")))
                .hasStatus(403);
        assertThat(browser.get().uri("/toezeggingen/register.json")).hasStatusOk();
        assertThat(browser.get().uri(NEW + "/999999").with(as("Noor", "EDITOR")))
                .hasStatus(404);
    }

    private static Commitment reworded(Commitment it, String text) {
        return new Commitment(
                it.id(),
                it.version(),
                text,
                it.actor(),
                it.ministry(),
                it.kind(),
                it.deadline(),
                it.status(),
                it.madeOn(),
                it.madeIn(),
                it.document(),
                it.houseNumber(),
                it.recommendation());
    }

    private String handIn(String content) {
        var file = new MockMultipartFile(
                "bestand", "map\\register.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8));
        var answer = browser.post()
                .uri(NEW)
                .multipart()
                .file(file)
                .with(csrf())
                .with(as("Noor", "EDITOR"))
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private void keepAll(String preview) {
        keep(preview, tokens(page(preview)));
    }

    private void keep(String preview, List<String> tokens) {
        var answer = browser.post()
                .uri(preview)
                .with(csrf())
                .with(as("Noor", "EDITOR"))
                .param("regel", tokens.toArray(String[]::new))
                .exchange();
        assertThat(answer).hasStatus3xxRedirection();
    }

    private static List<String> tokens(Document page) {
        return page.select("input[name=regel]").stream().map(Element::val).toList();
    }

    private Document page(String address) {
        return Jsoup.parse(get(address));
    }

    private String get(String address) {
        var answer = browser.get().uri(address).with(as("Noor", "EDITOR")).exchange();
        assertThat(answer).hasStatusOk();
        return body(answer);
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private List<Promise> numbered(String number) {
        return promises.all().stream()
                .filter(promise -> number.equals(promise.commitment().houseNumber()))
                .toList();
    }
}
