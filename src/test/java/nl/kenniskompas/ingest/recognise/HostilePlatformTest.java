package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import nl.kenniskompas.ingest.plain.PlainText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables and lists that a platform never has. Work must grow with the text; the limit only guards against a hang.
class HostilePlatformTest {
    private static final int LONG = 2_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meer meer meer ",
                "| ",
                "|a|K|SZW|\n",
                "- Meer (K; SZW, BZK)\n",
                "Meer water leidt tot meer water\tK\tSZW\n",
                "Meer water maakt\tK/R\tSZW, ?\n",
                "Okt. (41-44)\tx\n",
                "week 1, 2, ",
                "# 1. Thema\n- leidt tot (K; SZW)\n",
                "Des te meer des te "
            })
    void twoMillionSignsEnd(String piece) {
        var text = piece.repeat(LONG / piece.length());
        assertTimeoutPreemptively(Duration.ofSeconds(120), () -> {
            var extract = Recognition.of(PlainText.read(text), null);
            assertThat(extract.text().content()).hasSize(text.length());
        });
    }
}
