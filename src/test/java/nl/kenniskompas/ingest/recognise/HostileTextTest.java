package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.kenniskompas.ingest.plain.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Work must grow with the text and no faster. The limit only guards against a hang.
class HostileTextTest {
    private static final int SIZE = 10_000_000;

    @ParameterizedTest
    @ValueSource(strings = {"?", "1.", "1. ", "<ul", "woord ", "?A", "Hoe werkt dit?\n", "Thema 1: Wonen\n", "a\t"})
    void tenMillionOfTheSameEnds(String piece) {
        var text = piece.repeat(SIZE / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            var extract = Recognition.of(PlainText.read(text), null);
            assertThat(extract.text().content()).hasSize(text.length());
        });
    }
}
