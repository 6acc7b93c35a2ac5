package nl.kenniskompas.ingest.recognise.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.kenniskompas.ingest.plain.PlainText;
import nl.kenniskompas.ingest.recognise.citation.Citations;
import nl.kenniskompas.ingest.recognise.outline.Manuscript;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Work must grow with the text and no faster. The limit only guards against a hang.
class HostileProseTest {
    private static final int LONG = 3_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kamerstuk 29 544, nr. ",
                "Kamerstuk 29 544, nrs. 1-300; ",
                "29 544, ",
                "1 Kamerstuk 29 544, nr. 3.\n",
                "1 A\n\n",
                "a.® ",
                "«",
                "\"6 ",
                "nr. 1, 2, ",
                "De Minister van ",
                "1 en ",
                "https://a",
                "x\n",
                "[^1]: a\n",
                "www.",
                "T X\n\n",
                "2022"
            })
    void manyOfThemEnd(String piece) {
        var content = piece.repeat(LONG / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            var text = new Manuscript(PlainText.read(content));
            var running = RunningText.of(text);
            assertThat(Citations.in(text, running)).isNotNull();
        });
    }
}
