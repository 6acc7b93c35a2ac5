package nl.kenniskompas.ingest.publication;

import static nl.kenniskompas.ingest.publication.RegisterStub.answer;
import static nl.kenniskompas.ingest.publication.RegisterStub.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kenniskompas.ingest.fetch.Fetching;
import nl.kenniskompas.ingest.fetch.Nearby;
import nl.kenniskompas.ingest.publication.Inquiry.Failed;
import nl.kenniskompas.ingest.publication.Inquiry.Known;
import nl.kenniskompas.ingest.publication.Inquiry.Reason;
import nl.kenniskompas.library.Publication;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SruTest {
    private static final Publication WANTED = new Publication("kst-93001-4");

    private final List<Duration> pauses = new ArrayList<>();
    private RegisterStub stub;

    @BeforeEach
    void start() throws IOException {
        stub = new RegisterStub();
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void theRegisterTellsTitleDateAndFile() {
        stub.then(
                200,
                answer(
                        record("kst-93001-41", "Een ander", "2024-01-01", "https://example.org/41.html", ""),
                        record(
                                "kst-93001-4",
                                "Brief &amp; <i>bijlage</i>",
                                "2026-03-03",
                                "https://example.org/4.html",
                                "https://example.org/4.pdf")));
        assertThat(find()).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.publication().title()).isEqualTo("Brief & bijlage");
            assertThat(known.publication().date()).isEqualTo(LocalDate.of(2026, 3, 3));
            assertThat(known.publication().readable()).contains("https://example.org/4.pdf");
        });
        assertThat(stub.queries().getFirst())
                .contains(
                        "operation=searchRetrieve",
                        "c.product-area==officielepublicaties AND dt.identifier==kst-93001-4");
    }

    @Test
    void withoutAPdfTheRegistersOwnChoiceIsRead() {
        stub.then(200, answer(record("kst-93001-4", "Brief", "geen dag", "https://example.org/4.html", "")));
        assertThat(find()).isInstanceOfSatisfying(Known.class, known -> {
            assertThat(known.publication().readable()).contains("https://example.org/4.html");
            assertThat(known.publication().date()).isNull();
        });
    }

    @Test
    void anotherPublicationIsNotTakenForTheOneAsked() {
        stub.then(200, answer(record("kst-93001-41", "Een ander", "2024-01-01", "https://example.org/41.html", "")));
        assertThat(find()).isEqualTo(new Failed(Reason.UNKNOWN));
    }

    @Test
    void anEmptyAnswerMeansThatThereIsNoSuchPublication() {
        stub.then(200, answer());
        assertThat(find()).isEqualTo(new Failed(Reason.UNKNOWN));
    }

    @Test
    void aBusyRegisterIsAskedAgainWithLongerPauses() {
        stub.then(503, "")
                .then(503, "")
                .then(200, answer(record("kst-93001-4", "Brief", "2026-03-03", "https://example.org/4.html", "")));
        assertThat(find()).isInstanceOf(Known.class);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(2));
    }

    @Test
    void aRegisterThatStaysBusyIsLeftAlone() {
        stub.then(503, "");
        assertThat(find()).isEqualTo(new Failed(Reason.BUSY));
        assertThat(stub.queries()).hasSize(3);
    }

    @Test
    void questionsKeepTheirDistance() {
        stub.then(200, answer());
        var register = new Register(stub.address(), Nearby.fetching(), pauses::add);
        register.find(WANTED);
        register.find(WANTED);
        assertThat(pauses).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void whatIsNotTheAnswerOfARegisterIsRefused() {
        for (String odd : List.of(
                "<!doctype html><html><body>Storing</body></html>",
                "<html><body>Storing</body></html>",
                "{}",
                "<searchRetrieveResponse><records><record>",
                "")) {
            stub.then(200, odd);
            assertThat(find()).as(odd).isEqualTo(new Failed(Reason.NOT_XML));
            stub.close();
            restart();
        }
    }

    @Test
    void anEntityOpensNoFile(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("geheim.txt"), "kst-93001-4");
        stub.then(
                200,
                "<!DOCTYPE r [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                        + "<searchRetrieveResponse><record><identifier>&x;</identifier><title>&x;</title></record></searchRetrieveResponse>");
        assertThat(find()).isEqualTo(new Failed(Reason.NOT_XML));
    }

    @Test
    void entitiesThatMultiplyAreNotExpanded() {
        stub.then(
                200,
                "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]>"
                        + "<searchRetrieveResponse><record><title>&b;</title></record></searchRetrieveResponse>");
        assertThat(find()).isEqualTo(new Failed(Reason.NOT_XML));
    }

    @Test
    void aHugeAnswerIsCutOff() {
        stub.then(200, answer() + "<!--" + "x".repeat(2_100_000) + "-->");
        assertThat(find()).isEqualTo(new Failed(Reason.TOO_LARGE));
    }

    @Test
    void withoutANetworkTheMessageIsThatThereWasNoAnswer() {
        String address = stub.address();
        stub.close();
        assertThat(new Register(address, Nearby.fetching(), pauses::add).find(WANTED))
                .isEqualTo(new Failed(Reason.NO_ANSWER));
        assertThat(new Register("http://kenniskompas.invalid/sru", Nearby.fetching(), pauses::add).find(WANTED))
                .isEqualTo(new Failed(Reason.NO_ANSWER));
        restart();
    }

    @Test
    void theRegisterIsSafeAndOnTheOpenInternet() {
        assertThatThrownBy(() -> new Register(stub.address(), Nearby.fetching()))
                .hasMessageContaining("https://");
        assertThat(new Register("https://127.0.0.1:1/sru", new Fetching(), pauses::add).find(WANTED))
                .isEqualTo(new Failed(Reason.NOT_PUBLIC));
    }

    private Inquiry find() {
        return new Register(stub.address(), Nearby.fetching(), pauses::add).find(WANTED);
    }

    private void restart() {
        try {
            stub = new RegisterStub();
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
