package nl.kenniskompas.ingest.publication;

import static nl.kenniskompas.ingest.publication.RegisterStub.answer;
import static nl.kenniskompas.ingest.publication.RegisterStub.record;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.ingest.fetch.Nearby;
import nl.kenniskompas.ingest.intake.Intakes;
import nl.kenniskompas.library.Publication;
import nl.kenniskompas.library.Visit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PlatformTest
class OrderingTest {
    private static final Publication WANTED = new Publication("kst-93001-4");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Intakes intakes;

    @Test
    void aPublicationThatTheRegisterKnowsEndsInTheLibrary() throws IOException {
        try (var stub = new RegisterStub()) {
            stub.then(
                    200,
                    answer(record(
                            "kst-93001-4",
                            "Brief",
                            "2026-03-03",
                            stub.file("4.html"),
                            stub.file("zonder-nummer.txt"))));
            var ordered = ordering(stub).order(WANTED);
            long intake = ((FetchedPublication.OnItsWay) ordered).intake();
            await().atMost(Duration.ofMinutes(5))
                    .until(() -> intakes.get(intake).state().ended());

            Long document = intakes.get(intake).document();
            var page = Visit.editor(browser).page("/verwijzingen/kst-93001-4");
            assertThat(page.select(".kk-margin a[href=/bibliotheek/" + document + "]"))
                    .hasSize(1);
            assertThat(page.select("form[action$=/ophalen]")).isEmpty();
        }
    }

    @Test
    void aPublicationThatCannotBeHadSaysWhyAndLeavesNothing() throws IOException {
        try (var stub = new RegisterStub()) {
            stub.then(200, answer());
            assertThat(ordering(stub).order(WANTED))
                    .isEqualTo(new FetchedPublication.NotHad("", "ingest.register.UNKNOWN", ""));
        }
        var nonsense = Visit.editor(browser).post("/verwijzingen/dossier-93001/ophalen", Map.of());
        assertThat(nonsense).hasStatus(404);
    }

    private Ordering ordering(RegisterStub stub) {
        var register = new Register(stub.address(), Nearby.fetching(), pause -> {});
        return new Ordering(register, Nearby.fetching(), intakes);
    }
}
