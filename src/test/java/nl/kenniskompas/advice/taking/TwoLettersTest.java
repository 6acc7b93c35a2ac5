package nl.kenniskompas.advice.taking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kenniskompas.PlatformTest;
import nl.kenniskompas.advice.thread.Promise;
import nl.kenniskompas.advice.thread.Promises;
import nl.kenniskompas.advice.thread.Status;
import nl.kenniskompas.history.form.Editor;
import nl.kenniskompas.ingest.intake.Importing;
import nl.kenniskompas.ingest.intake.Intakes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Letters as files, taken in the real way: the later one honours what the earlier one promised.
@PlatformTest
class TwoLettersTest {
    private static final Path SAMPLES = Path.of("src/main/resources/sample");

    @Autowired
    MockMvcTester browser;

    @Autowired
    Intakes intakes;

    @Autowired
    Promises promises;

    @Test
    void eachCommitmentIsAClickFromItsSentenceAndALaterLetterClosesIt() throws Exception {
        var first = taken("kabinetsreactie-2026.txt");
        assertThat(first).hasSizeGreaterThan(10);
        var editor = new Editor(browser, "Sef");
        for (Promise promise : first) {
            var source = editor.open(promise.commitment().address())
                    .expectFirst(".kk-passage__place a")
                    .attr("href");
            assertThat(editor.open(source).select("mark[aria-current]").text())
                    .contains(promise.commitment().text().substring(0, 20));
        }
        assertThat(first).extracting(p -> p.commitment().status()).contains(Status.OPEN);

        taken("voortgangsbrief-2026.txt");
        var now = promises.all(first.stream().map(p -> p.commitment().id()).toList());
        assertThat(now)
                .filteredOn(p -> p.commitment().text().contains("voortgangsbrief"))
                .extracting(p -> p.commitment().status())
                .containsExactly(Status.DONE);
        assertThat(now)
                .filteredOn(p -> p.commitment().status() == Status.DONE)
                .allSatisfy(p -> assertThat(p.fulfilments()).isNotEmpty());
    }

    private List<Promise> taken(String file) throws IOException {
        var before = promises.bare().stream().map(c -> c.id()).toList();
        Importing.of(intakes, file, Files.readString(SAMPLES.resolve(file)), true);
        return promises.all().stream()
                .filter(p -> !before.contains(p.commitment().id()))
                .toList();
    }
}
