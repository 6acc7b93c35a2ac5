package nl.kenniskompas.ingest.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// Letters of several ministries, each invented, with false friends among the promises.
class InventedPromisesTest {
    private static final Path FOLDER = Path.of("src/test/resources/promises");

    @Test
    void promisesAndAnswersAreFoundAndFalseFriendsAreNot() throws IOException {
        var score = new PromiseScore();
        try (var files = Files.list(FOLDER)) {
            for (Path file :
                    files.filter(p -> !p.toString().endsWith(".tsv")).sorted().toList()) score.add(file);
        }
        assertThat(score.f1()).as(score.toString()).isGreaterThan(2);
    }
}
