package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.kenniskompas.ingest.plain.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Work must grow with the text and no faster. The limit only guards against a hang.
class HostileTextTest {
    private static final int LONG = 10_000_000, MANY_LINES = 500_000;

    @ParameterizedTest
    @ValueSource(strings = {"?", "1.", "<ul", "1. Hoe? 2. Wat? "})
    void tenMillionSignsOnOneLineEnd(String piece) {
        ends(piece.repeat(LONG / piece.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hoe werkt dit?\n", "Thema 1: Wonen\n", "- x\n", "a\t", "?A"})
    void manyShortPartsEnd(String piece) {
        ends(piece.repeat(MANY_LINES / piece.length()));
    }

    private static void ends(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            var extract = Recognition.of(PlainText.read(text), null);
            assertThat(extract.text().content()).hasSize(text.length());
        });
    }
}
