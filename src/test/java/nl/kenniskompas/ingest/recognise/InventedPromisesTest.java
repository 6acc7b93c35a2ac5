package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters of several ministries, each invented, with false friends among the promises.
class InventedPromisesTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "later"})
    void promisesAndAnswersAreFoundAndFalseFriendsAreNot(String folder) throws IOException {
        var score = new PromiseScore();
        try (var files = Files.list(Path.of("src/test/resources/promises", folder))) {
            var letters =
                    files.filter(Files::isRegularFile).filter(p -> !p.toString().endsWith(".tsv"));
            for (Path file : letters.sorted().toList()) score.add(file);
        }
        assertThat(score.f1()).as(score.toString()).isGreaterThan(0.95);
        assertThat(score.f1Advice()).as(score.toString()).isGreaterThan(0.95);
        assertThat(score.rightDays).as(score.toString()).isEqualTo(score.expectedDays);
        assertThat(score.rightPositions).as(score.toString()).isEqualTo(score.expectedAdvice);
        assertThat(score.rightFulfilments).as(score.toString()).isEqualTo(score.expectedFulfilments);
    }
}
